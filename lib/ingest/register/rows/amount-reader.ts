import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { TableCell } from '../../tables/table';
import type { ReadColumn } from '../header/read-column';
import type { SummedRegisterColumn } from '../register-reading';
import type { Report } from '../report';
import { isMoneyColumn } from '../units/choose-units';
import { type NumberStyle, numberStyle } from '../values/number-style';
import { type AmountKind, readAmount } from '../values/read-amount';
import { writtenNumber } from '../values/written-number';
import { publishedCell } from './read-cells';

/** A column of amounts, with how its numbers are written. */
export interface AmountColumn {
  readonly column: ReadColumn;
  readonly id: SummedRegisterColumn;
  readonly style: NumberStyle;
}

const summed = new Set<string>(['support', 'counterpart', 'total', 'jobs'] satisfies SummedRegisterColumn[]);
const isSummed = (id: string): id is SummedRegisterColumn => summed.has(id);

export function amountColumns(columns: readonly ReadColumn[], cells: (index: number) => Iterable<TableCell>) {
  return columns.flatMap((column): AmountColumn[] => {
    const { id, isMark, index } = column;
    return isSummed(id) && !isMark ? [{ column, id, style: numberStyle(cells(index)) }] : [];
  });
}

/** The numbers of a column whose unit is asked for: those without a unit of their own. */
export function plainNumbers(cells: Iterable<TableCell>): number[] {
  const numbers: number[] = [];
  for (const cell of cells) {
    if (typeof cell === 'number') numbers.push(cell);
    if (typeof cell !== 'string') continue;
    const number = writtenNumber(cell);
    if (number && number.unit === null) numbers.push(number.vietnamese ?? number.english ?? 0);
  }
  return numbers;
}

/** Reads the cell of an amount: whole đồng or people; `null` is not published, or reported. */
export function amountReader(units: ReadonlyMap<number, MoneyUnit>, report: Report) {
  return (cell: TableCell | undefined, row: number, { column, id, style }: AmountColumn): number | null => {
    const published = publishedCell(cell, row, column, report);
    if (published === null) return null;
    const isMoney = isMoneyColumn(column);
    const unit = units.get(column.index);
    // Without a unit, which the header's problem tells, only amounts with their own can be read.
    if (isMoney && !unit && !(typeof published === 'string' && writtenNumber(published)?.unit)) return null;
    const isNoneZero = id === 'counterpart' || id === 'jobs';
    const kind: AmountKind = { unit: unit ?? 'vnd', style, isMoney, isNoneZero };
    const reading = readAmount(published, kind);
    if ('value' in reading) return reading.value;
    report('error', reading.problem, row, column, published, reading.details);
    return null;
  };
}
