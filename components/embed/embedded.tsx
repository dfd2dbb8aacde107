import type { ReactNode } from 'react';
import { IllustrativeBand } from '@/components/layout/illustrative-band';
import { QueryProblems } from '@/components/ui/query-problems';
import type { View } from '@/lib/format/view';
import type { QueryProblem } from '@/lib/schemas/query';
import type { EmbedTheme } from './embed-theme';
import type { Embeddable } from './embeddable';

interface EmbeddedProps {
  readonly view: View;
  readonly theme: EmbedTheme | null;
  readonly embeddable: Embeddable;
  readonly problems: readonly QueryProblem[];
  readonly children: ReactNode;
}

/** What stands in another site's page: title, content, source, and the way to the page where each number can be asked. */
export function Embedded({ view, theme, embeddable, problems, children }: EmbeddedProps) {
  const { embed, site } = view.messages;
  const { title, subtitle, foot, pagePath, search } = embeddable;
  return (
    <main className="embed" data-theme={theme ?? undefined}>
      <IllustrativeBand view={view} />
      <QueryProblems view={view} problems={problems} />
      <h1>{title}</h1>
      <p className="embed-note">{subtitle}</p>
      {children}
      <p className="embed-note">{foot}</p>
      <p className="embed-links">
        <a href={view.href(pagePath, search)} target="_blank" rel="noopener">
          {embed.open(site.name)}
        </a>
      </p>
    </main>
  );
}
