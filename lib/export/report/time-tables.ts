import type { TimeModel } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import { measureWithUnit } from '@/lib/format/measure-with-unit';
import { plainLine } from '@/lib/format/plain-line';
import { schemeHref } from '@/lib/format/scheme-href';
import type { Printer } from './printer';
import type { Table, TableRow } from './report-model';
import { textRuns } from './text-runs';

/** The periods that are told apart and the whole; then the schemes that have a year, if any are drawn. */
export function timeTables({ view, figure, absolute }: Printer, model: TimeModel): readonly Table[] {
  const { charts, period, vocabulary } = view.messages;
  const shown = [...model.spans.map((span) => span.figure), ...(model.undated ? [model.undated] : []), model.whole];
  const basesDiffer = new Set(shown.map(({ basis }) => basis)).size > 1;
  const row = (kind: TableRow['kind'], label: string, of: Figure): TableRow => ({
    kind,
    cells: [textRuns(label), [figure(of)], ...(basesDiffer ? [textRuns(vocabulary.basis[of.basis])] : [])],
  });
  const spans: Table = {
    kind: 'table',
    caption: null,
    columns: [
      { title: period, align: 'start', share: 1 },
      { title: measureWithUnit(view, model.measure), align: 'end', share: null },
      ...(basesDiffer ? [{ title: charts.basis, align: 'start', share: null } as const] : []),
    ],
    rows: [
      ...model.spans.map((span) => row('plain', view.format.period(span.period), span.figure)),
      ...(model.undated ? [row('remainder', charts.undated, model.undated)] : []),
      row('total', view.format.period(model.period), model.whole),
    ],
  };
  if (model.schemes.length === 0) return [spans];
  const schemes: Table = {
    kind: 'table',
    caption: charts.datedSchemes,
    columns: [
      { title: view.messages.register.columns.year, align: 'start', share: null },
      { title: view.messages.register.columns.title, align: 'start', share: 1 },
      { title: measureWithUnit(view, model.measure), align: 'end', share: null },
    ],
    rows: model.schemes.map(({ year, title, code, figure: of }) => ({
      kind: 'plain',
      cells: [
        textRuns(String(year)),
        [{ text: plainLine(title ?? code), lang: 'vi' }],
        [{ ...figure(of), href: absolute(schemeHref(view, code)) }],
      ],
    })),
  };
  return [spans, schemes];
}
