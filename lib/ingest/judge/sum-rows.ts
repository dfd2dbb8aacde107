import { compareText } from '@/lib/domain/compare-text';
import type { District } from '@/lib/domain/district';
import { foldText } from '@/lib/domain/fold-text';
import { grouped } from '@/lib/domain/grouped';
import { type RegisterSums, type ReportedAmount, reportedAmounts, type SumsOf } from '@/lib/domain/register-report';
import { categories } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { RegisterRow } from '../register/register-reading';

function sumsOf<Key>(key: Key, rows: readonly RegisterRow[]): SumsOf<Key> {
  const sum = (amount: ReportedAmount) => {
    let value = 0;
    let known = 0;
    for (const row of rows) {
      const each = row[amount];
      if (each === null) continue;
      value += each;
      known += 1;
    }
    return { value: known === 0 ? null : value, known, of: rows.length };
  };
  const [support, counterpart, total, jobs] = reportedAmounts.map(sum);
  if (!support || !counterpart || !total || !jobs) throw new Error('Each amount has its sum.');
  return { key, schemes: rows.length, support, counterpart, total, jobs };
}

/** The groups in an order of their own; rows whose cell is blank come last. */
function sumsBy<Key extends string | number>(
  rows: readonly RegisterRow[],
  keyOf: (row: RegisterRow) => Key | null,
  order: (a: Key, b: Key) => number,
): SumsOf<Key | null>[] {
  return [...grouped(rows, keyOf)]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : order(a, b)))
    .map(([key, group]) => sumsOf(key, group));
}

const inOrderOf =
  <Code>(codes: readonly Code[]) =>
  (a: Code, b: Code): number =>
    codes.indexOf(a) - codes.indexOf(b);

/** The rows of a register added up: all, and by programme, type, year and district. */
export function sumRows(
  rows: readonly RegisterRow[],
  districtOf: (name: string | null) => District | null,
): RegisterSums {
  return {
    all: sumsOf('all', rows),
    programme: sumsBy(rows, ({ programme }) => programme, inOrderOf(programmes)),
    category: sumsBy(rows, ({ category }) => category, inOrderOf(categories)),
    year: sumsBy(
      rows,
      ({ year }) => year,
      (a, b) => a - b,
    ),
    district: sumsBy(
      rows,
      ({ district }) => districtOf(district)?.name ?? district,
      (a, b) => compareText(foldText(a), foldText(b)) || compareText(a, b),
    ),
  };
}
