import { compareText } from '../compare-text';
import type { Correction, RowChanges } from './release-diff';
import { sameValue } from './same-value';

/** How a kind of row is told apart: `id`, the fields that count, and what of a field counts where it is not all of it. */
export interface RowKind<Row> {
  readonly id: (row: Row) => string;
  readonly fields: readonly (keyof Row)[];
  readonly essence?: { readonly [Field in keyof Row]?: (value: Row[Field]) => unknown };
}

/** What was added to, removed from and corrected in a list of rows. */
export function rowChanges<Row>(
  before: Iterable<Row>,
  after: Iterable<Row>,
  { id, fields, essence = {} }: RowKind<Row>,
): RowChanges<Row> {
  const differs = (earlier: Row, later: Row, field: keyof Row): boolean => {
    if (earlier[field] === later[field]) return false;
    const told = essence[field];
    return told ? !sameValue(told(earlier[field]), told(later[field])) : !sameValue(earlier[field], later[field]);
  };
  const byId = (a: Row, b: Row) => compareText(id(a), id(b));
  const earlier = new Map(Array.from(before, (row) => [id(row), row]));
  const added: Row[] = [];
  const corrected: Correction<Row>[] = [];
  for (const row of after) {
    const known = earlier.get(id(row));
    if (known === undefined) added.push(row);
    else {
      const changed = fields.filter((field) => differs(known, row, field));
      if (changed.length > 0) corrected.push({ before: known, after: row, fields: changed });
      earlier.delete(id(row));
    }
  }
  return {
    added: added.sort(byId),
    removed: [...earlier.values()].sort(byId),
    corrected: corrected.sort((a, b) => byId(a.after, b.after)),
  };
}
