import type { Collate } from '../collate';
import type { RegisterColumns } from '../columns/register-columns';
import { countingSort } from './counting-sort';
import { filterRanks } from './filter-ranks';
import type { Ranks } from './ranks';

/** The register's own order: named schemes first, then by programme, type and code. */
export function ownOrder(columns: RegisterColumns, codes: Ranks, collate: Collate): Uint32Array {
  const programme = filterRanks(columns, 'programme', collate);
  const category = filterRanks(columns, 'category', collate);
  const { cell, cells, size } = columns;
  const byCode = countingSort(
    Uint32Array.from({ length: size }, (_, position) => position),
    (position) => codes.ranks[position] ?? 0,
    codes.size + 1,
  );
  const groupOf = (position: number) =>
    ((cells.named[cell[position] ?? 0] === 1 ? 0 : 1) * programme.size + (programme.ranks[position] ?? 0)) *
      category.size +
    (category.ranks[position] ?? 0);
  return countingSort(byCode, groupOf, Math.max(1, 2 * programme.size * category.size));
}
