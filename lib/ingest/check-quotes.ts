import type { Statement } from '@/lib/domain/figure';
import type { Scheme } from '@/lib/domain/scheme';
import { measureTraits, type Unit } from '@/lib/vocabulary/measure';
import { type QuotedAmount, quotedAmounts } from './quoted-amounts';
import type { PlacedRow } from './read-rows';
import type { SeedProblem } from './seed-problem';

/** What a number of each unit may be written as. "5,15 đồng" per đồng is a ratio. */
const kinds: Readonly<Record<Unit, readonly QuotedAmount['kind'][]>> = {
  vnd: ['money', 'plain'],
  count: ['plain'],
  ratio: ['money', 'plain'],
  percent: ['percent', 'plain'],
};

const schemeColumns = { support_vnd: 'support', counterpart_vnd: 'counterpart', total_vnd: 'total' } as const;

const missing = (value: number): string => `${value} does not occur in the quote`;

/** Each figure stands in its sentence, and each amount of a named scheme too, where its sentence tells of money. */
export function checkQuotes(
  statements: readonly PlacedRow<Statement>[],
  schemes: readonly PlacedRow<Scheme>[],
): SeedProblem[] {
  const figures = statements.flatMap(({ file, row, value: { cell, value, quote } }) => {
    const fitting = kinds[measureTraits(cell.measure).unit];
    const isThere = quotedAmounts(quote).some((amount) => amount.value === value && fitting.includes(amount.kind));
    return isThere ? [] : [{ file, row, column: 'value', reason: missing(value) }];
  });
  const amounts = schemes.flatMap(({ file, row, value: scheme }) => {
    const money = quotedAmounts(scheme.quote ?? '').filter(({ kind }) => kind === 'money');
    if (money.length === 0) return [];
    return Object.entries(schemeColumns).flatMap(([column, key]) => {
      const amount = scheme[key];
      const isThere = amount === null || money.some(({ value }) => value === amount);
      return isThere ? [] : [{ file, row, column, reason: missing(amount) }];
    });
  });
  return [...figures, ...amounts];
}
