import type { Figure } from '@/lib/domain/figure';
import { listedFigures } from '@/lib/domain/listed-figures';
import type { Report } from '@/lib/domain/report';
import { cellName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';
import { FigureLink } from './figure-link';
import { Formula } from './formula';

interface FigureTablesProps {
  readonly view: View;
  readonly report: Report;
}

/** Every figure, one row each: published, derived, and what a reader would expect and no source gives. */
export function FigureTables({ view, report }: FigureTablesProps) {
  const texts = view.messages.figures;
  const all = listedFigures(report);
  const published = all.filter(({ basis }) => basis === 'published');
  const derived = all.filter(({ basis }) => basis === 'derived');
  const summed = all.filter(({ basis }) => basis === 'register');
  const unpublished = all.filter(({ basis }) => basis === 'not_published');
  const count = view.format.count;
  return (
    <>
      {summed.length > 0 && (
        <section className="mt-8" data-figures="register">
          <h2>{texts.registerTitle}</h2>
          <p>{texts.registerIntro(count(summed.length), count(report.publication.schemes.length))}</p>
          <DerivedTable view={view} report={report} figures={summed.filter((figure) => figure.value !== 0)} />
          {summed.some((figure) => figure.value === 0) && (
            <details className="mt-4">
              <summary>{texts.registerZeroTitle(count(summed.filter((figure) => figure.value === 0).length))}</summary>
              <DerivedTable view={view} report={report} figures={summed.filter((figure) => figure.value === 0)} />
            </details>
          )}
        </section>
      )}
      {(published.length > 0 || summed.length === 0) && (
        <section className="mt-8">
          <h2>{texts.publishedTitle}</h2>
          <p>{texts.publishedIntro(count(published.length), count(report.publication.sources.length))}</p>
          <div className="table-wrap">
            <table className="table stacks">
              <thead>
                <tr>
                  <th scope="col">{texts.columns.id}</th>
                  <th scope="col" className="number">
                    {texts.columns.figure}
                  </th>
                  <th scope="col">{texts.columns.name}</th>
                  <th scope="col">{texts.columns.sentence}</th>
                </tr>
              </thead>
              <tbody>
                {published.map((figure) => (
                  <tr key={figure.id} id={figure.id}>
                    <td>{figure.id}</td>
                    <td className="number">
                      <FigureLink view={view} figure={figure} withUnit />
                    </td>
                    <th scope="row">{cellName(view, figure.cell)}</th>
                    <td lang="vi">{figure.statement && `“${figure.statement.quote}”`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <section className="mt-10">
        <h2>{texts.derivedTitle}</h2>
        <p>
          {summed.length > 0
            ? texts.derivedIntroOfRegister(count(derived.length))
            : texts.derivedIntro(count(derived.length))}
        </p>
        <DerivedTable view={view} report={report} figures={derived.filter((figure) => figure.value !== 0)} />
        {(summed.length === 0 || derived.some((figure) => figure.value === 0)) && (
          <details className="mt-4">
            <summary>{texts.zeroTitle(count(derived.filter((figure) => figure.value === 0).length))}</summary>
            <DerivedTable view={view} report={report} figures={derived.filter((figure) => figure.value === 0)} />
          </details>
        )}
      </section>
      {(unpublished.length > 0 || summed.length === 0) && (
        <section className="mt-10">
          <h2>{texts.unpublishedTitle}</h2>
          <p>{texts.unpublishedIntro}</p>
          <ul className="grid gap-1 mt-2">
            {unpublished.map((figure) => (
              <li key={figure.id}>
                {cellName(view, figure.cell)}: <FigureLink view={view} figure={figure} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function DerivedTable({ view, report, figures }: FigureTablesProps & { readonly figures: readonly Figure[] }) {
  const texts = view.messages.figures;
  return (
    <div className="table-wrap">
      <table className="table stacks">
        <thead>
          <tr>
            <th scope="col" className="number">
              {texts.columns.figure}
            </th>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.formula}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id} id={figure.id}>
              <td className="number">
                <FigureLink view={view} figure={figure} withUnit />
              </td>
              <th scope="row">{cellName(view, figure.cell)}</th>
              <td>
                <Formula view={view} closure={report.closure} figure={figure} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
