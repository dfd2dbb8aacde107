import { compareText } from '@/lib/domain/compare-text';
import type { Scheme } from '@/lib/domain/scheme';
import { notItemised } from '@/lib/vocabulary/category';
import type { RegisterRow } from '../register/register-reading';
import { codeBeginning } from './code-letters';
import { contentKey } from './match-current';

interface CodeInput {
  readonly prefix: string;
  /** The scheme of the current release that a row is. */
  readonly matched: ReadonlyMap<RegisterRow, Scheme>;
  /** Codes that are, or once were, of schemes: never given to another. */
  readonly taken: Iterable<string>;
  readonly nameKey: (text: string | null) => string;
}

/**
 * A code for each row: the row's own, else that of the scheme it is, else the next free number of its programme and type.
 * New rows are numbered by year, title and recipient, whatever their order in the file. Rows without a programme get none.
 */
export function assignCodes(
  rows: readonly RegisterRow[],
  { prefix, matched, taken, nameKey }: CodeInput,
): ReadonlyMap<RegisterRow, string> {
  const codes = new Map<RegisterRow, string>();
  const highest = new Map<string, number>();
  const note = (code: string) => {
    const [, beginning, digits] = /^(.*-)(\d{1,9})$/.exec(code) ?? [];
    if (beginning === undefined) return;
    highest.set(beginning, Math.max(highest.get(beginning) ?? 0, Number(digits)));
  };
  for (const code of taken) note(code);
  for (const row of rows) {
    const code = row.code ?? matched.get(row)?.code;
    if (code === undefined) continue;
    codes.set(row, code);
    note(code);
  }
  const fresh = rows
    .filter((row) => !codes.has(row) && row.programme !== null)
    .map((row) => ({ row, key: contentKey({ ...row, category: row.category ?? notItemised }, nameKey) }))
    .sort((a, b) => compareText(a.key, b.key));
  for (const { row } of fresh) {
    if (row.programme === null) continue;
    const beginning = codeBeginning(prefix, row.programme, row.category ?? notItemised);
    const number = (highest.get(beginning) ?? 0) + 1;
    highest.set(beginning, number);
    codes.set(row, `${beginning}${String(number).padStart(2, '0')}`);
  }
  return codes;
}
