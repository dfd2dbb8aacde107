import { FigureLink } from '@/components/figures/figure-link';
import type { BarsModel, ChartModel, TimeModel } from '@/lib/domain/charts/chart-model';
import type { View } from '@/lib/format/view';
import { measureTraits } from '@/lib/vocabulary/measure';
import { chartLabelsOf } from './chart-labels-of';

interface ChartTableProps<Model extends ChartModel = ChartModel> {
  readonly view: View;
  readonly model: Model;
}

/** The numbers of a chart as a table: the same model that the picture is drawn from. */
export function ChartTable({ view, model }: ChartTableProps) {
  return (
    <div className="table-wrap">
      {model.kind === 'bars' ? <BarsTable view={view} model={model} /> : <TimeTable view={view} model={model} />}
    </div>
  );
}

const unitOf = (view: View, model: ChartModel) => {
  const unit = view.messages.vocabulary.unit[measureTraits(model.measure).unit];
  return unit
    ? `${view.messages.vocabulary.measure[model.measure]} (${unit})`
    : view.messages.vocabulary.measure[model.measure];
};

function BarsTable({ view, model }: ChartTableProps<BarsModel>) {
  const labels = chartLabelsOf(view);
  const { charts, total } = view.messages;
  // A single unsplit series is its own total.
  const split = model.series.length > 1;
  const showsTotal = model.rows.length > 1;
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
                {labels.series(code)}
              </th>
            ))}
          <th scope="col" className="number">
            {split ? total : unitOf(view, model)}
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
            <th scope="row">{total}</th>
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

function TimeTable({ view, model }: ChartTableProps<TimeModel>) {
  const { charts, period, vocabulary } = view.messages;
  return (
    <>
      <table className="table" data-chart-table={model.id}>
        <caption>{charts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            <th scope="col" className="number">
              {unitOf(view, model)}
            </th>
            <th scope="col">{charts.basis}</th>
          </tr>
        </thead>
        <tbody>
          {model.spans.map((span) => (
            <tr key={span.period.from}>
              <th scope="row">{view.format.period(span.period)}</th>
              <td className="number">
                <FigureLink view={view} figure={span.figure} />
              </td>
              <td>{vocabulary.basis[span.figure.basis]}</td>
            </tr>
          ))}
          <tr className="total">
            <th scope="row">{view.format.period(model.period)}</th>
            <td className="number">
              <FigureLink view={view} figure={model.whole} />
            </td>
            <td>{vocabulary.basis[model.whole.basis]}</td>
          </tr>
        </tbody>
      </table>
      {model.schemes.length > 0 && (
        <table className="table mt-4">
          <caption>{charts.datedSchemes}</caption>
          <tbody>
            {model.schemes.map((scheme) => (
              <tr key={scheme.code}>
                <td>{scheme.year}</td>
                <th scope="row" lang="vi">
                  {scheme.title ?? scheme.code}
                </th>
                <td className="number">
                  <a className="figure" data-basis={scheme.figure.basis} href={`${view.base}/schemes/${scheme.code}`}>
                    {view.format.figure(scheme.figure)}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
