import { foldText } from '@/lib/domain/fold-text';
import type { CellProblemCode } from '@/lib/domain/register-problem-codes';
import { largestJobs } from '@/lib/domain/scheme';
import { type MoneyUnit, moneyUnits } from '@/lib/vocabulary/money-unit';
import type { TableCell } from '../../tables/table';
import type { NumberStyle } from './number-style';
import { type WrittenNumber, writtenNumber } from './written-number';

export type AmountReading =
  | { readonly value: number }
  | { readonly problem: CellProblemCode; readonly details: readonly string[] };

export interface AmountKind {
  /** The number of đồng (or of people: 1) that 1 stands for, where the cell has no unit of its own. */
  readonly unit: MoneyUnit;
  readonly style: NumberStyle;
  /** People are whole, and have no unit of money. */
  readonly isMoney: boolean;
  /** "không" is a stated zero: of own capital and of jobs, where "none" is an answer. */
  readonly isNoneZero: boolean;
}

const dust = 0.01;
const people = / ?(?:nguoi|lao dong|ld|viec lam|workers|jobs|people)\.?$/;
const problem = (code: CellProblemCode, details: readonly string[] = []): AmountReading => ({
  problem: code,
  details,
});

/** A number of units as whole đồng (or people). Only what floating point adds is rounded away. */
function whole(number: number, factor: number, { isMoney }: AmountKind): AmountReading {
  if (!Number.isFinite(number)) return problem('too_large');
  const value = number * factor;
  if (value < 0) return problem('negative_number');
  const rounded = Math.round(value);
  if (rounded > (isMoney ? Number.MAX_SAFE_INTEGER : largestJobs)) return problem('too_large');
  if (Math.abs(value - rounded) >= dust) return problem('not_whole');
  return { value: rounded };
}

const styled = ({ vietnamese, english }: WrittenNumber, style: NumberStyle): number | null => {
  if (style === 'vietnamese' || style === 'vietnamese_exact') return vietnamese;
  return style === 'english' || style === 'english_exact' ? english : null;
};

/** "1.000" as one, where the column's other decimals are not of three digits: nobody writes a one so. */
const isPadded = (text: string, read: number, style: NumberStyle): boolean =>
  !style.endsWith('_exact') && /0\D*$/.test(text) && read < 1_000;

/**
 * The amount in a cell that is published: whole đồng, or people. A text is read as its column's numbers are written;
 * where they do not tell ("1.234" alone) it stays in doubt, unless only one reading is whole: there is no 1.234 đồng.
 */
export function readAmount(cell: TableCell, kind: AmountKind): AmountReading {
  const own = kind.isMoney ? moneyUnits[kind.unit] : 1;
  if (typeof cell === 'number') return whole(cell, own, kind);
  if (typeof cell !== 'string') return problem('not_a_number');
  const number = writtenNumber(kind.isMoney || cell.length > 60 ? cell : foldText(cell).replace(people, ''));
  if (!number)
    return kind.isNoneZero && foldText(cell.slice(0, 40)) === 'khong' ? { value: 0 } : problem('not_a_number');
  if (number.unit !== null && !kind.isMoney) return problem('not_a_number');
  if (number.isNegative) return problem('negative_number');
  const factor = number.unit === null ? own : moneyUnits[number.unit];
  const { vietnamese, english } = number;
  if (english === null || vietnamese === null) return whole(english ?? vietnamese ?? Number.NaN, factor, kind);
  if (vietnamese === english) return whole(vietnamese, factor, kind);
  const read = styled(number, kind.style);
  if (read !== null && !isPadded(cell, read, kind.style)) return whole(read, factor, kind);
  // Both readings differ by a thousand: the larger one groups, the smaller one has decimals.
  if (factor === 1) return whole(Math.max(vietnamese, english), factor, kind);
  return problem('ambiguous_number', [String(vietnamese), String(english)]);
}
