import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureCodes } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import type { Cell } from '../cell';
import { compareText } from '../compare-text';
import { comparePeriods } from './periods';

const rank = <T>(order: readonly T[], member: T | null): number => (member === null ? -1 : order.indexOf(member));

/** The order in which figures are listed: by measure, period, programme and category, margins first, then districts. */
export const compareCells = (a: Cell, b: Cell): number =>
  rank(measureCodes, a.measure) - rank(measureCodes, b.measure) ||
  comparePeriods(a.period, b.period) ||
  rank(programmes, a.programme) - rank(programmes, b.programme) ||
  rank(categoriesWithRemainder, a.category) - rank(categoriesWithRemainder, b.category) ||
  Number(a.undated ?? false) - Number(b.undated ?? false) ||
  compareText(a.district ?? '', b.district ?? '');
