import { FigureLink } from '@/components/figures/figure-link';
import type { ComparedRow } from '@/lib/domain/compare';
import type { ShownSide } from './shown-side';

/** A row with its name; `id` tells it from the others of its table. */
export interface NamedRow extends Pick<ComparedRow, 'a' | 'b'> {
  readonly id: string;
  readonly name: string;
}

interface ComparedTableProps {
  readonly a: ShownSide;
  readonly b: ShownSide;
  readonly caption: string;
  /** Heads the first column. */
  readonly rowsName: string;
  readonly rows: readonly NamedRow[];
}

/** The same cells of both sides, each number leading to where it comes from. */
export function ComparedTable({ a, b, caption, rowsName, rows }: ComparedTableProps) {
  return (
    <table className="table" data-compared={rows.length}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{rowsName}</span>
          </th>
          {[a, b].map(({ name }) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id}>
            <th scope="row">{row.name}</th>
            <td className="number whitespace-normal">
              <FigureLink view={a.view} figure={row.a} />
            </td>
            <td className="number whitespace-normal">
              <FigureLink view={b.view} figure={row.b} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
