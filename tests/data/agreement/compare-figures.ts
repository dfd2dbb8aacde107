import { expect } from 'vitest';
import type { Cell } from '@/lib/domain/cell';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type Expected, period, text } from './numbers';
import { csvOf } from './site';

function cellOf(row: Record<string, string>): Cell {
  const measure = measureCodes.find((code) => code === row.measure);
  if (measure === undefined) throw new Error(`There is no measure ${row.measure}.`);
  const isUndated = row.period_from === '';
  return {
    measure,
    programme: programmes.find((code) => code === row.programme) ?? null,
    category: categoriesWithRemainder.find((code) => code === row.category) ?? null,
    period: isUndated ? period : { from: Number(row.period_from), to: Number(row.period_to) },
    ...(row.district === 'all' ? {} : { district: row.district }),
    ...(isUndated ? { undated: true } : {}),
  };
}

/** Every figure of figures.csv, with its bounds. */
export async function compareFigures(expected: Expected): Promise<void> {
  const rows = await csvOf('figures.csv');
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const { value, lower, upper } = expected(cellOf(row));
    expect([row.value, row.lower, row.upper], row.id).toEqual([value, lower, upper].map(text));
  }
}
