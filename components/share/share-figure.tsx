import { Cite } from '@/components/cite/cite';
import { EmbedChoice } from '@/components/embed/embed-choice';
import { embeddableFigure } from '@/components/embed/embeddable-figure';
import { ReportError } from '@/components/feedback/report-error';
import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import { figureName } from '@/lib/format/cell-name';
import { figureHref } from '@/lib/format/figure-href';
import { type View, viewOf } from '@/lib/format/view';

interface ShareFigureProps {
  readonly view: View;
  readonly report: Report;
  readonly figure: Figure;
}

/** How to cite and embed a number, and where to say that it is wrong. */
export function ShareFigure({ view, report, figure }: ShareFigureProps) {
  const { publication } = report;
  const frozen = viewOf(view.locale, publication.dataset, publication.release.number);
  return (
    <section>
      <Cite view={view} report={report} subject={{ kind: 'figure', figure }} />
      <details className="share no-print">
        <summary>{view.messages.embed.title}</summary>
        <EmbedChoice view={view} publication={publication} embeddable={embeddableFigure(view, report, figure)} />
      </details>
      <ReportError
        view={view}
        publication={publication}
        about={`${figureName(view, figure)} (${figure.id})`}
        permalink={figureHref(frozen, figure.id)}
      />
    </section>
  );
}
