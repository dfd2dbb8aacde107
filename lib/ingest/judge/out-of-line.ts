import type { RegisterRow } from '../register/register-reading';

type Money = 'support' | 'counterpart' | 'total';

/** A slip of the unit makes an amount a thousand times another. Halfway there is beyond what schemes differ by. */
const slip = 500;
/** Fewer amounts have no usual size. */
const fewest = 5;

function median(amounts: readonly number[]): number | null {
  const sorted = amounts.filter((amount) => amount > 0).sort((a, b) => a - b);
  return sorted.length < fewest ? null : (sorted[Math.floor(sorted.length / 2)] ?? null);
}

/** The usual amount of a column where a row's amount is a thousand times it, or a thousandth; else `null`. */
export function outOfLine(rows: readonly RegisterRow[]): (row: RegisterRow, column: Money) => number | null {
  const medianOf = (column: Money) => median(rows.flatMap((row) => row[column] ?? []));
  const usual = { support: medianOf('support'), counterpart: medianOf('counterpart'), total: medianOf('total') };
  return (row, column) => {
    const [amount, middle] = [row[column], usual[column]];
    if (!amount || middle === null) return null;
    return amount >= middle * slip || amount * slip <= middle ? middle : null;
  };
}
