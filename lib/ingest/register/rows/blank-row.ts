import type { DraftRow } from './draft-row';

/** A row of which nothing is known yet. `row` counts from 1. */
export const blankRow = (sheet: string, row: number): DraftRow => ({
  sheet,
  row,
  code: null,
  programme: null,
  category: null,
  title: null,
  recipient: null,
  legalForm: null,
  place: null,
  district: null,
  year: null,
  support: null,
  counterpart: null,
  total: null,
  jobs: null,
  decision: null,
  decidedOn: null,
  acceptedOn: null,
});
