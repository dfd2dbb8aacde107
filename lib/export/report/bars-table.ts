import type { BarsModel } from '@/lib/domain/charts/chart-model';
import { measureWithUnit } from '@/lib/format/measure-with-unit';
import { measureTraits } from '@/lib/vocabulary/measure';
import type { Printer } from './printer';
import type { ReportInput } from './report-input';
import type { Runs, Table, TableRow } from './report-model';
import { textRuns } from './text-runs';

/** Bars as a table, as the page has it: a row for each bar and a column for each part, or a row for each part of one. */
export function barsTable(printer: Printer, model: BarsModel, labels: ReportInput['labels']): Table {
  const { view, figure } = printer;
  const { charts, total } = view.messages;
  const [only, ...more] = model.rows;
  const isSplit = model.series.length > 1;
  const amount = { title: measureWithUnit(view, model.measure), align: 'end', share: null } as const;
  const name = { title: '', align: 'start', share: 1 } as const;
  if (only && more.length === 0 && isSplit) {
    const parts = only.cells.map((cell, index): TableRow => {
      const code = model.series[index]?.code ?? 'all';
      return { kind: 'plain', cells: [textRuns(labels.series(code)), [figure(cell)]] };
    });
    const whole: TableRow = { kind: 'total', cells: [textRuns(labels.row(only.code)), [figure(only.total)]] };
    return { kind: 'table', caption: null, columns: [name, amount], rows: [...parts, whole] };
  }
  const row = (
    kind: TableRow['kind'],
    label: string,
    { cells, total: sum }: Pick<BarsModel['rows'][number], 'cells' | 'total'>,
  ): TableRow => {
    const split: readonly Runs[] = isSplit ? cells.map((cell) => [figure(cell)]) : [];
    return { kind, cells: [textRuns(label), ...split, [figure(sum)]] };
  };
  const addsUp = measureTraits(model.measure).addsUpOver.length > 0;
  return {
    kind: 'table',
    caption: null,
    columns: [
      name,
      ...(isSplit
        ? model.series.map(({ code }) => ({ title: labels.series(code), align: 'end', share: null }) as const)
        : []),
      isSplit ? { ...amount, title: total } : amount,
    ],
    rows: [
      ...model.rows.map((each) => row(each.isRemainder ? 'remainder' : 'plain', labels.row(each.code), each)),
      ...(model.partialTotal ? [row('remainder', charts.partialTotal, { cells: [], total: model.partialTotal })] : []),
      ...(model.rows.length > 1 ? [row('total', addsUp ? total : charts.overall, model.total)] : []),
    ],
  };
}
