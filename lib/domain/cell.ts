import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import { type Period, periodKey } from './period';

/** One place in the table measure × programme × category × period; `null` is the margin, "all". */
export interface Cell {
  readonly measure: Measure;
  readonly programme: Programme | null;
  readonly category: CategoryOrRemainder | null;
  readonly period: Period;
}

/** How an id and a file write the margin of a dimension. */
export const margin = 'all';

/** The stable name of a cell, and the id of a figure derived for it: `support.kcdp.machinery.2017-2021`. */
export const cellKey = (cell: Cell): string =>
  [cell.measure, cell.programme ?? margin, cell.category ?? margin, periodKey(cell.period)].join('.');
