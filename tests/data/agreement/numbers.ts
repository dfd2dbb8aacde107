import type { Cell } from '@/lib/domain/cell';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Recomputed } from './recomputed';

/** What the figure of a cell should be. */
export type Expected = (cell: Cell) => Recomputed;

/** The years that the registers are of. */
export const period = { from: 2017, to: 2021 };

/** The measures whose parts add up. */
export const summed: readonly Measure[] = ['schemes', 'support', 'counterpart', 'total_capital', 'jobs'];

/** A number as files write it, empty where it is missing. */
export const text = (value: number | null): string => (value === null ? '' : String(Number(value.toFixed(6))));

/** A number as it stands in a file. */
export const number = (value: string | undefined): number | null =>
  value === undefined || value === '' ? null : Number(value);

/** The sum of what is known. */
export const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
