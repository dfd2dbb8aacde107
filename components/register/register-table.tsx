import Link from 'next/link';
import type { Register } from '@/lib/domain/register/read-register';
import type { RegisterQuery, SortColumn } from '@/lib/domain/register/register-query';
import { withNextSort } from '@/lib/domain/register/register-query-change';
import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import type { Scheme } from '@/lib/domain/scheme';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';
import { SchemeAmount } from './scheme-amount';

interface RegisterTableProps {
  readonly view: View;
  readonly register: Register;
  readonly query: RegisterQuery;
}

/** The columns of the named schemes; the last ones are numbers. */
const columns = ['title', 'year', 'district', 'support', 'counterpart', 'total', 'leverage', 'jobs'] as const;
const numbers: readonly string[] = ['support', 'counterpart', 'total', 'leverage', 'jobs'];

/** This page's schemes: those that a source names in full, then those that it only counts, one thin row each. */
export function RegisterTable({ view, register, query }: RegisterTableProps) {
  const texts = view.messages.register;
  const named = register.rows.filter(({ status }) => status === 'named');
  const counted = register.rows.filter(({ status }) => status === 'counted');
  return (
    <>
      {named.length > 0 && (
        <section aria-labelledby="named-heading">
          <h2 id="named-heading" className="text-base">
            {texts.namedHeading} <span className="text-muted font-normal">· {texts.moneyUnit}</span>
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
                <NamedRow key={scheme.code} view={view} scheme={scheme} />
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
                    <a href={`${view.base}/schemes/${scheme.code}`}>{scheme.code}</a>
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

function NamedRow({ view, scheme }: { readonly view: View; readonly scheme: Scheme }) {
  const { messages } = view;
  const { columns: labels } = messages.register;
  const unknown = <span className="not-published">{messages.figure.notPublished}</span>;
  return (
    <tr data-scheme={scheme.code}>
      <th scope="row">
        <a href={`${view.base}/schemes/${scheme.code}`} lang="vi" className="font-bold">
          {scheme.title ?? scheme.code}
        </a>
        <span className="block text-muted text-[0.94em]">
          <span lang="vi">{scheme.recipient}</span> · {messages.vocabulary.category[scheme.category]} ·{' '}
          {messages.vocabulary.programme[scheme.programme]}
        </span>
      </th>
      <td data-label={labels.year}>{scheme.year ?? unknown}</td>
      <td data-label={labels.district}>{scheme.district ? <span lang="vi">{scheme.district.name}</span> : unknown}</td>
      <td data-label={labels.support} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.support} unit="vnd" />
      </td>
      <td data-label={labels.counterpart} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.counterpart} unit="vnd" />
      </td>
      <td data-label={labels.total} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.total} unit="vnd" />
      </td>
      <td data-label={labels.leverage} className="number">
        <SchemeAmount view={view} scheme={scheme} value={schemeLeverage(scheme)} unit="ratio" derived />
      </td>
      <td data-label={labels.jobs} className="number">
        <SchemeAmount view={view} scheme={scheme} value={scheme.jobs} unit="count" />
      </td>
    </tr>
  );
}

interface SortHeadingProps {
  readonly view: View;
  readonly query: RegisterQuery;
  readonly column: SortColumn;
  readonly isNumber: boolean;
}

function SortHeading({ view, query, column, isNumber }: SortHeadingProps) {
  const texts = view.messages.register;
  const search = registerSearch(withNextSort(query, column));
  const direction = query.sort === column ? 'ascending' : query.sort === `-${column}` ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction} className={isNumber ? 'number' : undefined}>
      <Link
        href={`${view.base}/schemes${search && `?${search}`}`}
        scroll={false}
        prefetch={false}
        replace
        className="text-inherit"
      >
        {texts.columns[column]}
        {direction && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </Link>
    </th>
  );
}
