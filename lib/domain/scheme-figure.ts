import { measureTraits } from '@/lib/vocabulary/measure';
import type { Cell } from './cell';
import { type Figure, notPublished } from './figure';
import type { Period } from './period';
import type { Scheme } from './scheme';

/** What a register tells of each scheme in numbers, and where the scheme holds it. */
export const schemeAmounts = {
  support: (scheme: Scheme) => scheme.support,
  counterpart: (scheme: Scheme) => scheme.counterpart,
  total_capital: (scheme: Scheme) => scheme.total,
  jobs: (scheme: Scheme) => scheme.jobs,
} as const;
export type SchemeMeasure = keyof typeof schemeAmounts;

/**
 * One scheme's own amount: published where its source is quoted, else as the register has it. Its id is `LS-2017-2021-KCDP-TB-01.support`; its story is told on
 * the scheme's page. A scheme without a year belongs to `period`, the register's.
 */
export function schemeFigure(scheme: Scheme, measure: SchemeMeasure, period: Period): Figure {
  const { code, programme, category, year, quote, sourceIds } = scheme;
  const cell: Cell = { measure, programme, category, period: year === null ? period : { from: year, to: year } };
  const id = `${code}.${measure}`;
  const value = schemeAmounts[measure](scheme);
  const sourceId = sourceIds.at(-1);
  if (value === null) return { ...notPublished(cell), id };
  const isQuoted = quote !== null && sourceId !== undefined;
  return {
    id,
    cell,
    unit: measureTraits(measure).unit,
    basis: isQuoted ? 'published' : 'register',
    value,
    lower: value,
    upper: value,
    statement: isQuoted ? { id, cell, value, qualifier: 'exact', sourceId, quote } : null,
    derivation: null,
  };
}
