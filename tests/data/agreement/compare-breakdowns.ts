import { expect } from 'vitest';
import { type Cell, unplaced } from '@/lib/domain/cell';
import type { Dimension, Measure } from '@/lib/vocabulary/measure';
import { type Expected, number, period, sumOf, text } from './numbers';
import { csvOf, jsonOf } from './site';

const columns: Readonly<Record<string, Measure>> = {
  schemes: 'schemes',
  support_vnd: 'support',
  counterpart_vnd: 'counterpart',
  leverage_ratio: 'leverage_ratio',
  jobs: 'jobs',
};

/** The cell that a row of a breakdown is. */
function cellOf(measure: Measure, by: Dimension, code: string): Cell {
  const margin: Cell = { measure, programme: null, category: null, period };
  if (code === 'total') return margin;
  if (by !== 'year') return { ...margin, [by]: code };
  const year = Number(code);
  return code === unplaced ? { ...margin, undated: true } : { ...margin, period: { from: year, to: year } };
}

/** Every breakdown by one dimension, as CSV and as JSON; its rows add up to its total. */
export async function compareBreakdowns(expected: Expected): Promise<void> {
  for (const by of ['programme', 'category', 'year', 'district'] as const) {
    const rows = await csvOf(`summary.csv?by=${by}`);
    const inJson = await jsonOf(`summary.json?by=${by}`);
    for (const [column, measure] of Object.entries(columns)) {
      for (const row of rows) {
        const { value, lower, upper } = expected(cellOf(measure, by, row[by] ?? ''));
        const name = `${by} ${row[by]} ${column}`;
        expect(row[column], name).toBe(text(value));
        // Where a breakdown has no columns for bounds, its numbers are exact.
        const told = [row[`${column}_lower`] ?? text(value), row[`${column}_upper`] ?? text(value)];
        expect(told, name).toEqual([text(lower), text(upper)]);
      }
      expect(inJson.map((row) => row[column])).toEqual(rows.map((row) => number(row[column])));
      if (measure === 'leverage_ratio') continue;
      const parts = rows.slice(0, -1).map((row) => number(row[column]));
      expect(sumOf(parts), `${by} ${column}`).toBe(number(rows.at(-1)?.[column]) ?? 0);
    }
  }
}
