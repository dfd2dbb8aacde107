import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import { type Period, periodKey } from './period';

/**
 * One place in the table measure × programme × category × period; `null` is the margin, "all".
 * Only sums of a register also have a district, or are of the rows without a year or a district.
 */
export interface Cell {
  readonly measure: Measure;
  readonly programme: Programme | null;
  readonly category: CategoryOrRemainder | null;
  readonly period: Period;
  /** A district's code, or `unplaced`. Absent: all. */
  readonly district?: string | undefined;
  /** Of the rows of the period's register that have no year. */
  readonly undated?: true | undefined;
}

/** The district of a cell for schemes whose district is not published. */
export const unplaced = 'not_published';

/** How an id and a file write the margin of a dimension. */
export const margin = 'all';

/**
 * The stable name of a cell, and the id of a figure derived for it: `support.kcdp.machinery.2017-2021`, with a district
 * `support.all.all.2019.d-180`, without a year `support.all.all.2017-2021.undated`.
 */
export const cellKey = (cell: Cell): string =>
  [cell.measure, cell.programme ?? margin, cell.category ?? margin, periodKey(cell.period), ...placeSuffix(cell)].join(
    '.',
  );

/** The end of a key that only sums of a register have. */
export const placeSuffix = ({ district, undated }: Pick<Cell, 'district' | 'undated'>): readonly string[] => [
  ...(district === undefined ? [] : [`d-${district}`]),
  ...(undated ? ['undated'] : []),
];
