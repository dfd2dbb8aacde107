import type { View } from '@/lib/format/view';
import type { TermId } from '@/lib/vocabulary/term';
import { Term } from './term';

interface GlossaryTermProps {
  readonly view: View;
  readonly term: TermId;
  /** The word as it stands in the sentence; the term's own name if left out. */
  readonly children?: string;
}

/** A word of the field that explains itself. */
export function GlossaryTerm({ view, term, children }: GlossaryTermProps) {
  const { name, definition } = view.messages.terms.byId[term];
  return (
    <Term definition={definition} moreHref={view.href(`/methodology#term-${term}`)} moreText={view.messages.terms.more}>
      {children ?? name}
    </Term>
  );
}
