import { FigureLink } from '@/components/figures/figure-link';
import type { BarsModel, BarsRow } from '@/lib/domain/charts/chart-model';
import { measureWithUnit } from '@/lib/format/measure-with-unit';
import type { View } from '@/lib/format/view';
import { chartLabelsOf } from './chart-labels-of';

interface PartsTableProps {
  readonly view: View;
  readonly model: BarsModel;
  readonly row: BarsRow;
}

/** A single bar that is split: a row for each of its parts, and their total. */
export function PartsTable({ view, model, row }: PartsTableProps) {
  const labels = chartLabelsOf(view);
  const { charts } = view.messages;
  return (
    <table className="table" data-chart-table={model.id}>
      <caption>{charts.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{charts.row}</span>
          </th>
          <th scope="col" className="number">
            {measureWithUnit(view, model.measure)}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.cells.map((figure, index) => {
          const code = model.series[index]?.code ?? 'all';
          return (
            <tr key={code}>
              <th scope="row">{labels.series(code)}</th>
              <td className="number">
                <FigureLink view={view} figure={figure} />
              </td>
            </tr>
          );
        })}
        <tr className="total">
          <th scope="row">{labels.row(row.code)}</th>
          <td className="number">
            <FigureLink view={view} figure={row.total} />
          </td>
        </tr>
      </tbody>
    </table>
  );
}
