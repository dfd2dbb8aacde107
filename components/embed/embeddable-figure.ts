import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import { figureName } from '@/lib/format/cell-name';
import { figureSourceIds } from '@/lib/format/citation/figure-source-ids';
import type { View } from '@/lib/format/view';
import { embedFoot } from './embed-foot';
import type { Embeddable } from './embeddable';

/** One number, to be embedded. */
export function embeddableFigure(view: View, report: Report, figure: Figure): Embeddable {
  const { vocabulary, site } = view.messages;
  const { province, period } = report.publication.dataset;
  const part = `/figures/${encodeURIComponent(figure.id)}`;
  return {
    path: `/embed${part}`,
    search: '',
    pagePath: part,
    title: figureName(view, figure),
    isInvented: report.publication.dataset.isIllustrative,
    subtitle: [
      view.mark?.caption,
      site.datasetTitle(province, view.format.period(period)),
      vocabulary.basis[figure.basis].toLowerCase(),
    ]
      .filter(Boolean)
      .join(' · '),
    foot: embedFoot(view, report, figureSourceIds(report, figure)),
    drawings: null,
  };
}
