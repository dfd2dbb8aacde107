import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKey } from '@/lib/domain/cell';
import { type Closure, close, groundsOf } from '@/lib/domain/closure';
import { type Figure, isExact } from '@/lib/domain/figure';
import { categories, notItemised } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { type CutTable, cutTables } from '@/tests/fixtures/full-table';

const knownCells = (closure: Closure): Set<string> =>
  new Set([...closure.figures.values()].map(({ cell }) => cellKey(cell)));

/** The truth of a cell; of a remainder, what its margin holds beyond the categories that the closure knows. */
const truthOf = (table: CutTable, closure: Closure, { cell }: Figure): number => {
  if (cell.category !== notItemised) return table.truthOf(cell);
  const itemised = categories
    .map((category) => ({ ...cell, category }))
    .filter((part) => closure.at(part).value !== null)
    .map(table.truthOf);
  return itemised.reduce((rest, part) => rest - part, table.truthOf({ ...cell, category: null }));
};

const snapshot = (closure: Closure) => ({
  figures: [...closure.figures],
  contradictions: closure.contradictions,
  shown: [...closure.figures.values()].map(({ cell }) => closure.ways(cell).map(({ id }) => id)),
});

const runs = { numRuns: 150 };

describe('closure of a cut table', () => {
  it('never contradicts the full table: bounds hold the truth, and exact figures are it', () => {
    fc.assert(
      fc.property(cutTables(), (table) => {
        const closure = close(table.statements, table.premises);
        expect(closure.contradictions).toEqual([]);
        for (const figure of closure.figures.values()) {
          const truth = truthOf(table, closure, figure);
          expect(figure.lower ?? 0, figure.id).toBeLessThanOrEqual(truth);
          expect(figure.upper ?? Infinity, figure.id).toBeGreaterThanOrEqual(truth);
          if (figure.value !== null && figure.statement === null) {
            expect(figure.value, figure.id).toBeGreaterThanOrEqual(figure.lower ?? 0);
            expect(figure.value, figure.id).toBeLessThanOrEqual(figure.upper ?? Infinity);
          }
        }
      }),
      runs,
    );
  });

  it('does not depend on the order of its input', () => {
    const shuffled = cutTables().chain((table) =>
      fc
        .shuffledSubarray([...table.statements], { minLength: table.statements.length })
        .map((statements) => ({ table, statements })),
    );
    fc.assert(
      fc.property(shuffled, ({ table, statements }) => {
        const premises = [...table.premises].reverse();
        expect(snapshot(close(statements, premises))).toEqual(snapshot(close(table.statements, table.premises)));
      }),
      runs,
    );
  });

  it('knows no cell less for knowing a statement more', () => {
    fc.assert(
      fc.property(cutTables(), fc.nat(), (table, pick) => {
        const without = table.statements.filter((_, index) => index !== pick % table.statements.length);
        const more = knownCells(close(table.statements, table.premises));
        const lost = [...knownCells(close(without, table.premises))].filter((key) => !more.has(key));
        expect(lost).toEqual([]);
      }),
      runs,
    );
  });

  it('explains each derived figure by figures that it holds, without going in a circle', () => {
    fc.assert(
      fc.property(cutTables(), (table) => {
        const closure = close(table.statements, table.premises);
        const depths = new Map<string, number>();
        const depthOf = (figure: Figure, path: readonly string[]): number => {
          const key = cellKey(figure.cell);
          expect(path, figure.id).not.toContain(key);
          const found = depths.get(figure.id);
          if (found !== undefined) return found;
          const { rule, terms: parts = [] } = figure.derivation ?? {};
          const terms = parts.map(({ figureId }) => closure.figures.get(figureId));
          const depth =
            1 +
            Math.max(
              0,
              ...terms.map((term) => (term ? depthOf(term, rule === 'premise' ? [] : [...path, key]) : Number.NaN)),
            );
          depths.set(figure.id, depth);
          return depth;
        };
        for (const figure of closure.figures.values()) {
          expect(depthOf(figure, []), figure.id).not.toBeNaN();
          expect(groundsOf(closure, figure).statements.length).toBeGreaterThan(0);
          const { rule, terms = [] } = figure.derivation ?? {};
          const inputs = terms.map(({ sign, figureId }) => ({ sign, figure: closure.figures.get(figureId) }));
          if (rule !== 'sum' && rule !== 'difference') continue;
          if (!inputs.every((input) => input.figure && isExact(input.figure))) continue;
          const total = inputs.reduce((sum, input) => sum + input.sign * (input.figure?.value ?? Number.NaN), 0);
          expect(total, figure.id).toBe(figure.value);
        }
      }),
      runs,
    );
  });

  it('reports a wrong statement that disagrees with a chain', () => {
    let planted = 0;
    fc.assert(
      fc.property(cutTables(['exact']), fc.nat(), fc.integer({ min: 1, max: 5 }), (table, pick, error) => {
        const derived = [...close(table.statements, table.premises).figures.values()].filter(
          (figure) => figure.basis === 'derived' && figure.cell.category !== notItemised && isExact(figure),
        );
        const target = derived[pick % Math.max(derived.length, 1)];
        if (!target || target.value === null) return;
        planted += 1;
        const { cell } = target;
        const wrong = {
          id: 'WRONG',
          cell,
          value: target.value + error,
          qualifier: 'exact',
          sourceId: 'w',
          quote: '',
        } as const;
        const closure = close([...table.statements, wrong], table.premises);
        expect(closure.contradictions.length).toBeGreaterThan(0);
        for (const { first, second } of closure.contradictions) {
          const ids = [first, second].flatMap((figure) => groundsOf(closure, figure).statements.map(({ id }) => id));
          expect(ids).toContain('WRONG');
          expect(closure.figures.get(first.id)).toBe(first);
          expect(closure.figures.get(second.id)).toBe(second);
        }
        for (const { id } of table.statements) expect(closure.figures.has(id)).toBe(true);
      }),
      runs,
    );
    expect(planted).toBeGreaterThan(runs.numRuns / 2);
  });

  it('has remainders that make up the whole, where all programmes itemise the same categories', () => {
    fc.assert(
      fc.property(cutTables(['exact']), (table) => {
        const closure = close(table.statements, table.premises);
        for (const { cell, value } of closure.figures.values()) {
          if (cell.category !== notItemised || cell.programme !== null) continue;
          const parts = programmes.map((programme) => closure.at({ ...cell, programme }));
          const isAlike = categories.every((category) => {
            const values = [null, ...programmes].map((programme) => closure.at({ ...cell, programme, category }).value);
            return values.every((each) => each === null) || values.every((each) => each !== null);
          });
          if (!isAlike || parts.some((part) => part.value === null)) continue;
          expect(parts.reduce((sum, part) => sum + (part.value ?? 0), 0)).toBe(value);
        }
      }),
      runs,
    );
  });
});
