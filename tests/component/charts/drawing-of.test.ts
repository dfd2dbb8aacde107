import { describe, expect, it } from 'vitest';
import { drawingsOf } from '@/components/charts/drawing-of';
import { niceTicks } from '@/components/charts/nice-step';
import { readingAfterKey, readingAt } from '@/components/charts/reading-at';
import type { BarsDrawing, TimeDrawing } from '@/lib/domain/charts/chart-drawing';
import type { ChartContext } from '@/lib/domain/charts/chart-model';
import { chartList, charts } from '@/lib/domain/charts/registry';
import { textWidth } from '@/lib/domain/charts/text-width';
import { exampleClosure, whole } from '@/tests/unit/domain/charts/stub-closure';
import { exampleLabels } from './example-labels';

const context = (changes: Partial<ChartContext> = {}): ChartContext => ({
  closure: exampleClosure,
  period: whole,
  selection: { programmes: [], categories: [] },
  measure: 'support',
  schemes: [],
  ...changes,
});
const draw = (id: keyof typeof charts, changes: Partial<ChartContext> = {}) =>
  drawingsOf(charts[id].model(context(changes)), exampleLabels);

const selections: readonly ChartContext['selection'][] = [
  { programmes: [], categories: [] },
  { programmes: ['kcqg'], categories: [] },
  { programmes: [], categories: ['machinery'] },
  { programmes: ['kcdp'], categories: ['advisory', 'not_itemised'] },
];

describe('every drawing', () => {
  const all = chartList.flatMap((chart) =>
    chart.measures.flatMap((measure) =>
      selections.map((selection) => ({ chart, measure, selection, ...draw(chart.id, { measure, selection }) })),
    ),
  );

  it('is the same each time, and survives being sent', () => {
    for (const { chart, measure, selection, narrow, wide } of all) {
      expect(draw(chart.id, { measure, selection })).toEqual({ narrow, wide });
      expect(JSON.parse(JSON.stringify(wide))).toEqual(wide);
    }
  });

  it('has a reading for every row or span, inside the picture', () => {
    for (const { narrow, wide } of all) {
      for (const drawing of [narrow, wide]) {
        expect(drawing.readings).toHaveLength(drawing.kind === 'bars' ? drawing.rows.length : drawing.spans.length);
        for (const { box } of drawing.readings) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(drawing.width + 0.01);
          expect(box.y + box.height).toBeLessThanOrEqual(drawing.height);
        }
      }
    }
  });
});

describe('bars', () => {
  it('break long labels into lines that fit', () => {
    const { narrow } = draw('byCategory') as { narrow: BarsDrawing };
    expect(narrow.rows[2]?.label.length).toBe(2);
    for (const line of narrow.rows.flatMap((row) => row.label)) expect(textWidth(line, 14)).toBeLessThan(328);
  });

  it('keep the value inside the picture', () => {
    for (const drawing of Object.values(draw('byCategory')) as BarsDrawing[]) {
      const plot = drawing.width - drawing.margin.left - drawing.margin.right;
      for (const row of drawing.rows) {
        const end = drawing.margin.left + (row.end / drawing.axis.max) * plot;
        expect(end + textWidth(row.value, 14)).toBeLessThan(drawing.width);
      }
    }
  });

  it('tell published from derived, and what is not published from zero', () => {
    const { narrow } = draw('byCategory') as { narrow: BarsDrawing };
    expect(narrow.rows.map((row) => row.segments.map((segment) => segment?.fill ?? null))).toEqual([
      ['solid', null],
      ['hatched', 'hatched'],
      [null, 'hatched'],
      [null, 'hatched'],
    ]);
    expect(narrow.rows.every((row) => !row.isOpen)).toBe(true);
    const jobs = draw('jobsByCategory', { measure: 'jobs' }).narrow as BarsDrawing;
    expect(jobs.rows.map((row) => [row.isOpen, row.value])).toEqual([
      [false, '70'],
      [false, '449'],
      [true, 'chưa công bố'],
      [true, 'chưa công bố'],
    ]);
  });

  it('explain only marks that occur', () => {
    expect(draw('byProgramme').narrow.key).toEqual([]);
    expect(draw('byCategory').narrow.key.map((entry) => entry.kind)).toEqual([
      'series',
      'series',
      'solid',
      'hatched',
      'remainder',
    ]);
    expect(draw('jobsByCategory', { measure: 'jobs' }).narrow.key.map((entry) => entry.kind)).toEqual([
      'solid',
      'blank',
    ]);
  });

  it('name the parts of a single bar with flags that do not cross', () => {
    const { narrow } = draw('capital', { measure: 'total_capital' }) as { narrow: BarsDrawing };
    expect(narrow.flags?.map((flag) => [flag.side, flag.line])).toEqual([
      ['above', 1],
      ['above', 0],
      ['below', 0],
    ]);
  });
});

describe('time', () => {
  it('makes the area the amount', () => {
    const { wide } = draw('overTime') as { wide: TimeDrawing };
    expect(wide.spans.map((span) => ((span.height ?? 0) * (span.to - span.from)) / 1_000_000)).toEqual([6900, 2074]);
    expect(wide.spans[1]?.range).toEqual({ lower: 2_024_000_000, upper: 2_124_000_000 });
  });

  it('has no scale and no square where nothing is known', () => {
    const selection = { programmes: ['kcqg'], categories: [] } as const;
    const { narrow } = draw('overTime', { measure: 'counterpart', selection }) as { narrow: TimeDrawing };
    expect(narrow.square).toBeNull();
    expect(narrow.spans.every((span) => span.height === null)).toBe(true);
  });
});

describe('reading', () => {
  it('finds what a pointer is on', () => {
    const { narrow } = draw('byProgramme');
    const box = narrow.readings[1]?.box ?? { x: 0, y: 0, width: 0, height: 0 };
    expect(readingAt(narrow, box.x + 5, box.y + 5)).toBe(1);
    expect(readingAt(narrow, -1, 5)).toBeNull();
  });

  it('steps with keys, stops at the ends, closes with Escape, and leaves other keys alone', () => {
    expect(readingAfterKey('ArrowDown', null, 3)).toBe(0);
    expect(readingAfterKey('ArrowRight', 2, 3)).toBe(2);
    expect(readingAfterKey('ArrowUp', 2, 3)).toBe(1);
    expect(readingAfterKey('End', 0, 3)).toBe(2);
    expect(readingAfterKey('Escape', 1, 3)).toBeNull();
    expect(readingAfterKey('Tab', 1, 3)).toBeUndefined();
  });
});

describe('ticks', () => {
  it('are few, round and whole', () => {
    expect(niceTicks(6256.8, 4)).toEqual([0, 2000, 4000, 6000]);
    expect(niceTicks(3, 6)).toEqual([0, 1, 2, 3]);
  });
});
