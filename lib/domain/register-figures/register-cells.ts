import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { type Cell, unplaced } from '../cell';
import { periodYears } from '../period';
import type { RegisterFigures } from './register-figures';
import { summedMeasures } from './summed-measures';

const listedMeasures = [...summedMeasures, 'leverage_ratio'] as const;

/** The cells of a register that pages list: the whole, its programmes, types, years and districts, and programmes by type and year. */
export function registerCells({ period, districts, hasUndated }: RegisterFigures): readonly Cell[] {
  const all = { programme: null, category: null, period };
  const years =
    periodYears(period) === 1
      ? []
      : Array.from({ length: periodYears(period) }, (_, index) => ({
          period: { from: period.from + index, to: period.from + index },
        }));
  const times = [...years, ...(hasUndated ? [{ undated: true as const }] : [])];
  const slices = [
    {},
    ...programmes.map((programme) => ({ programme })),
    ...categoriesWithRemainder.map((category) => ({ category })),
    ...times,
    ...districts.map((district) => ({ district })),
    ...programmes.flatMap((programme) => categoriesWithRemainder.map((category) => ({ programme, category }))),
    ...programmes.flatMap((programme) => times.map((time) => ({ programme, ...time }))),
  ];
  const sums = listedMeasures.flatMap((measure) => slices.map((slice): Cell => ({ measure, ...all, ...slice })));
  const shares = [
    ...programmes.map((programme) => ({ programme })),
    ...categoriesWithRemainder.map((category) => ({ category })),
    ...districts.filter((code) => code !== unplaced).map((district) => ({ district })),
  ].map((slice): Cell => ({ measure: 'support_share', ...all, ...slice }));
  return [...sums, ...shares, { measure: 'state_share', ...all }];
}
