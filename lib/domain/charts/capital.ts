import type { BarsRow, Chart, SeriesCode } from './chart-model';
import { narrow, shownProgrammes } from './narrow';

/** Where the money came from: one bar made of each programme's support and the establishments' own capital. */
export const capital: Chart = {
  id: 'capital',
  measures: ['total_capital'],
  model: (context) => {
    const programmes = shownProgrammes(context);
    const series: readonly SeriesCode[] = [...programmes, 'counterpart'];
    const row: BarsRow = {
      code: 'total_capital',
      isRemainder: false,
      cells: [
        ...programmes.map((programme) => narrow(context, { measure: 'support', programme })),
        narrow(context, { measure: 'counterpart' }),
      ],
      total: narrow(context, { measure: 'total_capital' }),
    };
    return {
      kind: 'bars',
      id: 'capital',
      measure: 'total_capital',
      period: context.period,
      series: series.map((code) => ({ code })),
      rows: [row],
      total: { cells: row.cells, total: row.total },
      partialTotal: null,
    };
  },
};
