import type { StatedTotal, SummedRegisterColumn } from '../register-reading';
import { foldWords } from '../words/fold-words';
import type { AmountColumn } from './amount-reader';
import type { Line } from './line';
import type { AmountAt } from './scheme-reader';

type StatedValues = Omit<StatedTotal, 'rows' | 'sheet'>;

const count = /^(\d{1,6}) (?:de an|schemes?|nhiem vu)\b/;

/** The number of schemes that a total's row states: in its label, beside it, or in the place of a title. */
function countOf(line: Line, inLabel: number | null): number | null {
  if (inLabel !== null) return inLabel;
  for (const text of line.counts) {
    const found = count.exec(foldWords(text.slice(0, 60)))?.[1];
    if (found !== undefined) return Number(found);
  }
  return line.countInText;
}

/** Reads what a total's row states. Of a support that is split by programme, the parts' sum. */
export function totalReader(amounts: readonly AmountColumn[], amountAt: AmountAt) {
  const hasWhole = amounts.some(({ id, column }) => id === 'support' && column.programme === null);
  return (row: number, line: Line, schemesInLabel: number | null): StatedValues => {
    const values: Partial<Record<SummedRegisterColumn, number>> = {};
    for (const amount of amounts) {
      if (amount.column.programme !== null && hasWhole) continue;
      const value = amountAt(row, amount);
      if (value !== null) values[amount.id] = (values[amount.id] ?? 0) + value;
    }
    return { row: row + 1, label: (line.label ?? '').slice(0, 200), values, schemes: countOf(line, schemesInLabel) };
  };
}
