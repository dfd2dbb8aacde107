import { FigureLink } from '@/components/figures/figure-link';
import type { TimeModel } from '@/lib/domain/charts/chart-model';
import { measureWithUnit } from '@/lib/format/measure-with-unit';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';

interface TimeTableProps {
  readonly view: View;
  readonly model: TimeModel;
}

/** The periods that sources tell apart, the whole, and the schemes that have a year. */
export function TimeTable({ view, model }: TimeTableProps) {
  const { charts, period, vocabulary } = view.messages;
  const shown = [...model.spans.map(({ figure }) => figure), ...(model.undated ? [model.undated] : []), model.whole];
  // A column that says the same in each row says nothing.
  const basesDiffer = new Set(shown.map(({ basis }) => basis)).size > 1;
  return (
    <>
      <table className="table" data-chart-table={model.id}>
        <caption>{charts.table}</caption>
        <thead>
          <tr>
            <th scope="col">{period}</th>
            <th scope="col" className="number">
              {measureWithUnit(view, model.measure)}
            </th>
            {basesDiffer && <th scope="col">{charts.basis}</th>}
          </tr>
        </thead>
        <tbody>
          {model.spans.map((span) => (
            <tr key={span.period.from}>
              <th scope="row">{view.format.period(span.period)}</th>
              <td className="number">
                <FigureLink view={view} figure={span.figure} />
              </td>
              {basesDiffer && <td>{vocabulary.basis[span.figure.basis]}</td>}
            </tr>
          ))}
          {model.undated && (
            <tr className="remainder">
              <th scope="row">{charts.undated}</th>
              <td className="number">
                <FigureLink view={view} figure={model.undated} />
              </td>
              {basesDiffer && <td>{vocabulary.basis[model.undated.basis]}</td>}
            </tr>
          )}
          <tr className="total">
            <th scope="row">{view.format.period(model.period)}</th>
            <td className="number">
              <FigureLink view={view} figure={model.whole} />
            </td>
            {basesDiffer && <td>{vocabulary.basis[model.whole.basis]}</td>}
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
                  {view.isPreview ? (
                    view.format.figure(scheme.figure)
                  ) : (
                    <a className="figure" data-basis={scheme.figure.basis} href={schemeHref(view, scheme.code)}>
                      {view.format.figure(scheme.figure)}
                    </a>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
