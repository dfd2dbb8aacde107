import type { View } from '@/lib/format/view';

export interface DictionaryColumn {
  readonly id: string;
  readonly title: string;
  /** `số nguyên, đồng, luôn có giá trị`. */
  readonly kind: string;
  readonly definition: string;
  readonly codes: readonly { readonly code: string; readonly name: string }[];
}

interface DictionaryTableProps {
  readonly view: View;
  /** What its anchors begin with. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly primaryKey: readonly string[];
  readonly columns: readonly DictionaryColumn[];
}

/** What each column of a table of the files means, one row each with an address of its own: `#schemes.support_vnd`. */
export function DictionaryTable({ view, id, title, description, primaryKey, columns }: DictionaryTableProps) {
  const { dictionary } = view.messages;
  return (
    <section id={id} className="border-t border-rule pt-4 mt-8">
      <h2>{title}</h2>
      <p>{description}</p>
      <p className="text-muted text-[0.9rem] mb-2">
        {dictionary.primaryKey}{' '}
        {primaryKey.map((key, index) => (
          <span key={key}>
            {index > 0 && ', '}
            <code>{key}</code>
          </span>
        ))}
      </p>
      <table className="table stacks">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-[30%]">
              {dictionary.headings.title}
            </th>
            <th scope="col" className="w-[18%]">
              {dictionary.headings.type}
            </th>
            <th scope="col">{dictionary.headings.definition}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.id} id={`${id}.${column.id}`}>
              <th scope="row">
                <a href={`#${id}.${column.id}`} className="text-ink no-underline font-bold hover:underline">
                  {column.title}
                </a>
                <code className="block text-muted wrap-anywhere">{column.id}</code>
              </th>
              <td data-label={dictionary.headings.type}>{column.kind}</td>
              <td>
                {column.definition}
                {column.codes.length > 0 && <Codes codes={column.codes} label={dictionary.headings.codes} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Codes({ codes, label }: { readonly codes: DictionaryColumn['codes']; readonly label: string }) {
  return (
    <ul aria-label={label} className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-[0.94em] text-muted">
      {codes.map(({ code, name }) => (
        <li key={code}>
          <code className="text-ink">{code}</code> {name}
        </li>
      ))}
    </ul>
  );
}
