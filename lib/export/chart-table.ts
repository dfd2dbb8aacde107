import { margin } from '@/lib/domain/cell';
import { chartFigures } from '@/lib/domain/charts/chart-figures';
import type { ChartModel } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import { readFigureId } from '@/lib/domain/figure-id';
import { isSelection } from '@/lib/domain/select-figure';
import { rounded } from './rounded';
import { rowsOf } from './rows';
import type { CellValue, Column, Table } from './table';

/** The codes that a figure is of: a figure of chosen ones together lists them in its id. */
const codesOf = (figure: Figure, dimension: 'programme' | 'category'): CellValue => {
  if (!isSelection(figure)) return figure.cell[dimension] ?? margin;
  const { programmes = [], categories = [] } = readFigureId(figure.id) ?? {};
  const chosen = dimension === 'programme' ? programmes : categories;
  return chosen.length === 0 ? margin : chosen;
};

const places: readonly Column<Figure>[] = [
  { id: 'programme', value: (figure) => codesOf(figure, 'programme') },
  { id: 'category', value: (figure) => codesOf(figure, 'category') },
];

/** Only the figures of a full register may be of a district. */
const district: Column<Figure> = { id: 'district', value: ({ cell }) => cell.district ?? margin };

const amounts: readonly Column<Figure>[] = [
  // The years of rows without one are not known, only that they are within the register's period.
  { id: 'period_from', value: ({ cell }) => (cell.undated ? null : cell.period.from) },
  { id: 'period_to', value: ({ cell }) => (cell.undated ? null : cell.period.to) },
  { id: 'measure', value: ({ cell }) => cell.measure },
  { id: 'unit', value: ({ unit }) => unit },
  { id: 'value', value: ({ value }) => rounded(value) },
  { id: 'lower', value: ({ lower }) => rounded(lower) },
  { id: 'upper', value: ({ upper }) => rounded(upper) },
  { id: 'basis', value: ({ basis }) => basis },
  { id: 'id', value: ({ id }) => id },
];

/**
 * What a chart draws as a table: a row for each number of the table beside it, in its order. Totals are rows too, with
 * `all` in the dimension that they are over. A scheme that is drawn by itself has its code in a column of its own.
 */
export function chartTable(model: ChartModel, hasRegister: boolean): Table<Figure> {
  const schemes = new Map(model.kind === 'time' ? model.schemes.map(({ figure, code }) => [figure.id, code]) : []);
  const code: Column<Figure> = { id: 'code', value: ({ id }) => schemes.get(id) ?? null };
  return {
    columns: [...(schemes.size > 0 ? [code] : []), ...places, ...(hasRegister ? [district] : []), ...amounts],
    rows: rowsOf(chartFigures(model)),
  };
}
