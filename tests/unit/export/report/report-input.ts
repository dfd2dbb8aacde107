import { chartLabelsOf } from '@/components/charts/chart-labels-of';
import { chartNotes } from '@/components/charts/chart-notes';
import { chartParts } from '@/components/charts/chart-parts';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import type { ReportInput } from '@/lib/export/report/report-input';
import { viewOf } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';

const picture = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 704 100"><rect width="300" height="40" fill="#0b4a46"/></svg>',
  width: 704,
  height: 100,
};
const whole = { programme: [], category: [], measures: {} };

/** What a report of this release is made from; its pictures stand for those that the chart worker draws. */
export function reportInput(publication: Publication, locale: Locale): ReportInput {
  const report = reportOf(publication);
  const view = viewOf(locale, publication.dataset, publication.release.number);
  const charts = chartsFor(report).map((chart) => {
    const { model, finding, subtitle, sourceIds, drawings } = chartParts(view, report, chart, whole);
    const key = drawings.wide.key.map(({ label }) => ({ swatch: picture, label }));
    return { model, finding, subtitle, sourceIds, picture, key, notes: chartNotes(view, report, model) };
  });
  return { view, report, origin: 'https://khuyencong.example.org', charts, labels: chartLabelsOf(view) };
}
