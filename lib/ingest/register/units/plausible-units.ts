import { type MoneyUnit, moneyUnitCodes, moneyUnits } from '@/lib/vocabulary/money-unit';
import type { ReadColumn } from '../header/read-column';

/** The numbers of a column, by its index: those that can be read in one way and have no unit of their own. */
export type AmountCells = (index: number) => readonly number[];

// A province's scheme gets some ten million to some two thousand million đồng.
const least = 10_000_000;
const most = 2_000_000_000;

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/**
 * The units in which amounts without a stated one make sense. `vnd` where nothing else does: a support among them, and
 * every amount zero or a whole number of thousands from a million up (1,000,000 thousand would be a thousand million
 * for each scheme). `any` where there is no amount at all. Else the units that would give a scheme's usual support.
 */
export function plausibleUnits(
  columns: readonly ReadColumn[],
  amounts: AmountCells,
): 'vnd' | 'any' | readonly MoneyUnit[] {
  const all = columns.flatMap(({ index }) => amounts(index).filter((amount) => amount !== 0));
  if (all.length === 0) return 'any';
  const support = columns.filter(({ id }) => id === 'support').flatMap(({ index }) => amounts(index));
  const isDong = all.every((amount) => amount >= 1_000_000 && amount % 1_000 === 0);
  if (isDong && support.some((amount) => amount > 0)) return 'vnd';
  const usual = middle(support.filter((amount) => amount > 0));
  const likely = moneyUnitCodes.filter((unit) => usual * moneyUnits[unit] >= least && usual * moneyUnits[unit] <= most);
  return likely.length > 0 ? likely : moneyUnitCodes;
}
