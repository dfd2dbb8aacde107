import { expect } from 'vitest';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Figure } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import { type Expected, period, summed, sumOf, text } from './numbers';

const valuesOf = (figures: readonly Figure[]): number => sumOf(figures.map(({ value }) => value));

/** Every figure of every chart under every measure; what adds up, adds up. */
export function compareCharts({ closure, publication, ...rest }: Report, expected: Expected): void {
  const agree = (figures: readonly Figure[]) => {
    for (const { id, cell, value, lower, upper } of figures) {
      const own = expected(cell);
      expect([value, lower, upper].map(text), id).toEqual([own.value, own.lower, own.upper].map(text));
    }
  };
  const selection = { programmes: [], categories: [] };
  for (const chart of chartsFor({ closure, publication, ...rest })) {
    for (const measure of chart.measures) {
      const model = chart.model({ closure, period, selection, measure, schemes: publication.schemes });
      const name = `${chart.id} ${measure}`;
      if (model.kind === 'time') {
        const parts = [...model.spans.map(({ figure }) => figure), ...(model.undated ? [model.undated] : [])];
        agree([...parts, model.whole]);
        if (summed.includes(measure)) expect(valuesOf(parts), name).toBe(model.whole.value ?? 0);
        continue;
      }
      const rows = [...model.rows, model.total];
      agree(rows.flatMap(({ cells, total }) => [...cells, total]));
      // Ratios do not add up, nor does capital where its three columns are filled for different rows.
      if (!summed.includes(measure) || chart.id === 'capital') continue;
      for (const { cells, total } of rows) expect(valuesOf(cells), name).toBe(total.value ?? 0);
      expect(valuesOf(model.rows.map(({ total }) => total)), name).toBe(model.total.total.value ?? 0);
    }
  }
}
