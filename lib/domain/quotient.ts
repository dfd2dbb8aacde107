import { measureTraits } from '@/lib/vocabulary/measure';
import { type Cell, cellKey } from './cell';
import type { Caveat, Figure, Rule } from './figure';

interface Quotient {
  readonly cell: Cell;
  readonly rule: Extract<Rule, 'ratio' | 'percentage'>;
  readonly top: Figure;
  readonly bottom: Figure;
  readonly caveats: readonly Caveat[];
  /** The cell's key where left out. */
  readonly id?: string;
}

/** One figure ÷ another, × 100 for a percentage; the lowest is the least above the most below. `null` where nothing can be divided. */
export function quotient({ cell, rule, top, bottom, caveats, id = cellKey(cell) }: Quotient): Figure | null {
  if (top.value === null || bottom.value === null || bottom.value === 0) return null;
  const scale = rule === 'percentage' ? 100 : 1;
  const divide = (above: number | null, below: number | null) =>
    above === null || below === null || below === 0 ? null : (above / below) * scale;
  return {
    id,
    cell,
    unit: measureTraits(cell.measure).unit,
    basis: 'derived',
    value: (top.value / bottom.value) * scale,
    lower: divide(top.lower, bottom.upper),
    upper: divide(top.upper, bottom.lower),
    statement: null,
    derivation: {
      rule,
      terms: [
        { sign: 1, figureId: top.id },
        { sign: 1, figureId: bottom.id },
      ],
      premiseIds: [],
      caveats,
    },
  };
}
