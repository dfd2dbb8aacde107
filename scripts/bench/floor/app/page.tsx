import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const rows: readonly (readonly string[])[] = JSON.parse(readFileSync(join(process.cwd(), 'rows.json'), 'utf8'));

/** The rows of a register's page and nothing else, written anew for each request as a page that reads its address is. */
export default async function Page({ searchParams }: { readonly searchParams: Promise<Record<string, string>> }) {
  await searchParams;
  return (
    <table>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, and never moves.
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
