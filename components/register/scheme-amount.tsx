import type { Scheme } from '@/lib/domain/scheme';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';
import type { Unit } from '@/lib/vocabulary/measure';

interface SchemeAmountProps {
  readonly view: View;
  readonly scheme: Scheme;
  readonly value: number | null;
  readonly unit: Unit;
  readonly withUnit?: boolean;
  /** Computed from the scheme's own numbers rather than stated. */
  readonly derived?: boolean;
}

/** A number of one scheme: it leads to the sentence or the document that states it, or to why none does. */
export function SchemeAmount({ view, scheme, value, unit, withUnit = false, derived = false }: SchemeAmountProps) {
  const { messages, format } = view;
  if (value === null) {
    return (
      <a
        className="figure"
        data-basis="not_published"
        href={view.href('/methodology#limits')}
        title={messages.figure.ask}
      >
        {messages.figure.notPublished}
      </a>
    );
  }
  const basis = derived ? 'derived' : 'published';
  return (
    <a
      className="figure"
      data-basis={basis}
      href={schemeHref(view, scheme.code, scheme.quote === null ? '#sources' : '#sentence')}
      title={`${messages.vocabulary.basis[basis]} – ${messages.figure.ask}`}
    >
      {withUnit ? format.numberWithUnit(value, unit) : format.number(value, unit)}
    </a>
  );
}
