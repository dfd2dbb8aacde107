interface CheckTableProps {
  readonly title: string;
  readonly note: string;
  /** `of_file`: in the words of the file, which are Vietnamese. */
  readonly columns: readonly { readonly name: string; readonly kind?: 'number' | 'of_file' }[];
  /** The first cell of each names the row. */
  readonly rows: readonly { readonly key: string; readonly verdict: string; readonly cells: readonly string[] }[];
  /** How many there are besides. */
  readonly more?: string | null;
}

/** What one side says beside what another says, row by row; nothing where there are no rows. */
export function CheckTable({ title, note, columns, rows, more = null }: CheckTableProps) {
  if (rows.length === 0) return null;
  return (
    <section className="mt-10">
      <h2>{title}</h2>
      <p className="text-muted">{note}</p>
      <div className="table-wrap">
        <table className="table stacks">
          <thead>
            <tr>
              {columns.map(({ name, kind }) => (
                <th key={name} scope="col" className={kind === 'number' ? 'number' : undefined}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, verdict, cells: [first, ...cells] }) => (
              <tr key={key} data-verdict={verdict}>
                <th scope="row">{first}</th>
                {columns.slice(1).map(({ name, kind }, index) => (
                  <td
                    key={name}
                    className={kind === 'number' ? 'number' : undefined}
                    lang={kind === 'of_file' ? 'vi' : undefined}
                    data-label={name}
                  >
                    {cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more !== null && <p>{more}</p>}
    </section>
  );
}
