import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { ReadColumn } from '../header/read-column';
import type { Report } from '../report';
import { type AmountCells, plausibleUnits } from './plausible-units';

interface StatedUnits {
  /** By the title lines, or else the sheet of information. */
  readonly file: MoneyUnit | null;
  readonly option: MoneyUnit | null;
  /** Zero-based: where problems of the whole header are shown. */
  readonly headerRow: number;
}

const moneyColumns = new Set(['support', 'counterpart', 'total']);

/** The columns of a sheet that hold money. */
export const isMoneyColumn = ({ id, isMark }: ReadColumn): boolean => moneyColumns.has(id) && !isMark;

/**
 * The unit of each column of money, by its index. A heading's own word comes first, then the title lines', then what
 * the other headings say with one voice, then the option. Where two of them contradict each other, or none says
 * anything and the amounts do not show it either, that is a problem.
 */
export function chooseUnits(
  columns: readonly ReadColumn[],
  stated: StatedUnits,
  amounts: AmountCells,
  report: Report,
): ReadonlyMap<number, MoneyUnit> {
  const money = columns.filter(isMoneyColumn);
  const inHeadings = new Set(money.flatMap(({ unit }) => (unit ? [unit] : [])));
  const shared = inHeadings.size === 1 ? ([...inHeadings][0] ?? null) : null;
  const units = new Map<number, MoneyUnit>();
  const without: ReadColumn[] = [];
  const conflicts: { readonly column: ReadColumn; readonly said: readonly MoneyUnit[] }[] = [];
  for (const column of money) {
    const { unit: own, index } = column;
    const other = own ?? stated.file ?? shared;
    if (own && stated.file && own !== stated.file) {
      conflicts.push({ column, said: [own, stated.file] });
    } else if (other && stated.option && other !== stated.option) {
      conflicts.push({ column, said: [other, stated.option] });
    }
    const unit = other ?? stated.option;
    if (unit) units.set(index, unit);
    else without.push(column);
  }
  const isOfAll = conflicts.length === money.length && new Set(conflicts.map(({ said }) => said.join())).size === 1;
  for (const { column, said } of isOfAll ? conflicts.slice(0, 1) : conflicts) {
    report('error', 'unit_conflict', stated.headerRow, isOfAll ? null : column, column.heading, said);
  }
  if (without.length === 0) return units;
  const plausible = plausibleUnits(without, amounts);
  if (plausible === 'any') return units;
  if (plausible === 'vnd') for (const { index } of without) units.set(index, 'vnd');
  else if (without.length === money.length) report('error', 'unit_not_stated', stated.headerRow, null, null, plausible);
  else
    for (const column of without) {
      report('error', 'unit_not_stated', stated.headerRow, column, column.heading, plausible);
    }
  return units;
}
