import { FigureLink } from '@/components/figures/figure-link';
import type { BarsModel, SeriesCode } from '@/lib/domain/charts/chart-model';
import { measureWithUnit } from '@/lib/format/measure-with-unit';
import type { View } from '@/lib/format/view';
import { measureTraits } from '@/lib/vocabulary/measure';
import { chartLabelsOf } from './chart-labels-of';

interface BarsTableProps {
  readonly view: View;
  readonly model: BarsModel;
}

/** Bars as a table: a row for each bar, a column for each part, and what they add up to. */
export function BarsTable({ view, model }: BarsTableProps) {
  const labels = chartLabelsOf(view);
  const { charts, total } = view.messages;
  // A single unsplit series is its own total.
  const split = model.series.length > 1;
  const showsTotal = model.rows.length > 1;
  const addsUp = measureTraits(model.measure).addsUpOver.length > 0;
  return (
    <table className="table" data-chart-table={model.id}>
      <caption>{charts.table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{charts.row}</span>
          </th>
          {split &&
            model.series.map(({ code }) => (
              <th key={code} scope="col" className="number">
                {columnName(view, code)}
              </th>
            ))}
          <th scope="col" className="number">
            {split ? total : measureWithUnit(view, model.measure)}
          </th>
        </tr>
      </thead>
      <tbody>
        {model.rows.map((row) => (
          <tr key={row.code} className={row.isRemainder ? 'remainder' : undefined}>
            <th scope="row">{labels.row(row.code)}</th>
            {split &&
              row.cells.map((figure, index) => (
                <td key={model.series[index]?.code} className="number">
                  <FigureLink view={view} figure={figure} />
                </td>
              ))}
            <td className="number">
              <FigureLink view={view} figure={row.total} />
            </td>
          </tr>
        ))}
        {model.partialTotal && (
          <tr className="remainder">
            <th scope="row">{charts.partialTotal}</th>
            <td className="number">
              <FigureLink view={view} figure={model.partialTotal} />
            </td>
          </tr>
        )}
        {showsTotal && (
          <tr className="total">
            <th scope="row">{addsUp ? total : charts.overall}</th>
            {split &&
              model.total.cells.map((figure, index) => (
                <td key={model.series[index]?.code} className="number">
                  <FigureLink view={view} figure={figure} />
                </td>
              ))}
            <td className="number">
              <FigureLink view={view} figure={model.total.total} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** A column is as wide as its name's longest word: on a phone the short name of a programme leaves room for numbers. */
const columnName = (view: View, code: SeriesCode): string =>
  code === 'kcqg' || code === 'kcdp' ? view.messages.vocabulary.programmeShort[code] : chartLabelsOf(view).series(code);
