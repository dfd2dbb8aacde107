import { nothingKnown } from '../../nothing-known';
import type { DraftRow } from './draft-row';

/** A row of which nothing is known yet. `row` counts from 1. */
export const blankRow = (sheet: string, row: number): DraftRow => ({
  sheet,
  row,
  code: null,
  programme: null,
  category: null,
  ...nothingKnown,
});
