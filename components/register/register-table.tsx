import type { Publication } from '@/lib/domain/publication';
import type { Register } from '@/lib/domain/register/read-register';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import { schemeHref } from '@/lib/format/scheme-href';
import type { View } from '@/lib/format/view';
import { NamedSchemeRow } from './named-scheme-row';
import { SortHeading } from './sort-heading';

interface RegisterTableProps {
  readonly view: View;
  readonly publication: Publication;
  readonly register: Register;
  readonly query: RegisterQuery;
}

/** The columns of the named schemes; the last ones are numbers. */
const columns = ['title', 'year', 'district', 'support', 'counterpart', 'total', 'leverage', 'jobs'] as const;
const numbers: readonly string[] = ['support', 'counterpart', 'total', 'leverage', 'jobs'];

/** This page's schemes: those that a source names in full, then those that it only counts, one thin row each. */
export function RegisterTable({ view, publication, register, query }: RegisterTableProps) {
  const texts = view.messages.register;
  const named = register.rows.filter(({ status }) => status === 'named');
  const counted = register.rows.filter(({ status }) => status === 'counted');
  const heading = publication.dataset.coverage === 'listed' ? texts.namedHeading : texts.listHeading;
  return (
    <>
      {named.length > 0 && (
        <section aria-labelledby="named-heading">
          <h2 id="named-heading" className="text-base">
            {heading} <span className="text-muted font-normal block sm:inline sm:ml-2">{texts.moneyUnit}</span>
          </h2>
          <table className="table named-schemes">
            <thead>
              <tr>
                {columns.map((column) => (
                  <SortHeading
                    key={column}
                    view={view}
                    query={query}
                    column={column}
                    isNumber={numbers.includes(column)}
                  />
                ))}
              </tr>
            </thead>
            <tbody>
              {named.map((scheme) => (
                <NamedSchemeRow key={scheme.code} view={view} scheme={scheme} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {counted.length > 0 && (
        <section aria-labelledby="counted-heading" className="mt-8">
          <h2 id="counted-heading" className="text-base">
            {texts.countedHeading}{' '}
            <span className="text-muted font-normal">· {view.format.count(register.counted)}</span>
          </h2>
          <p className="text-muted text-[0.88rem] mb-2 max-w-[42rem]">{texts.countedNote}</p>
          <table className="table counted-schemes">
            <thead className="sr-only">
              <tr>
                <th scope="col">{texts.columns.code}</th>
                <th scope="col">{texts.columns.programme}</th>
                <th scope="col">{texts.columns.category}</th>
              </tr>
            </thead>
            <tbody>
              {counted.map((scheme) => (
                <tr key={scheme.code} data-scheme={scheme.code}>
                  <th scope="row">
                    <a href={schemeHref(view, scheme.code)}>{scheme.code}</a>
                  </th>
                  <td>{view.messages.vocabulary.programme[scheme.programme]}</td>
                  <td>{view.messages.vocabulary.category[scheme.category]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
