import type { Closure } from '@/lib/domain/closure';
import type { Period } from '@/lib/domain/period';
import type { Scheme } from '@/lib/domain/scheme';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { PlacedRow } from './read-rows';
import type { SeedProblem } from './seed-problem';

/** Where to look: at the last row of the group, or at the file that should have some. */
const lastOf = (rows: readonly PlacedRow<Scheme>[]) => ({
  file: rows.at(-1)?.file ?? 'counted-schemes.csv',
  row: rows.at(-1)?.row ?? null,
});

/**
 * The register and the published figures tell one story: each programme and category has as many rows as the figures
 * count, or none where they count nothing, and no group of named schemes got more support than its group as a whole.
 */
export function checkRegister(closure: Closure, schemes: readonly PlacedRow<Scheme>[], period: Period): SeedProblem[] {
  const problems: SeedProblem[] = [];

  for (const programme of [null, ...programmes]) {
    for (const category of [null, ...categoriesWithRemainder]) {
      const rows = schemes.filter(
        ({ value }) =>
          (programme === null || value.programme === programme) && (category === null || value.category === category),
      );
      const group = `programme ${programme ?? 'all'}, category ${category ?? 'all'}`;

      const counted = closure.at({ measure: 'schemes', programme, category, period }).value;
      if (rows.length !== (counted ?? 0)) {
        const figures = counted === null ? 'no figure counts any' : `the figures count ${counted}`;
        problems.push({
          ...lastOf(rows),
          column: 'category',
          reason: `${rows.length} schemes of ${group}, but ${figures}`,
        });
      }

      const paid = rows.filter(({ value }) => value.support !== null);
      const support = paid.reduce((sum, { value }) => sum + (value.support ?? 0), 0);
      const whole = closure.at({ measure: 'support', programme, category, period }).upper;
      if (whole !== null && support > whole) {
        problems.push({
          ...lastOf(paid),
          column: 'support_vnd',
          reason: `${support} đồng for ${group}, which got ${whole} in all`,
        });
      }
    }
  }
  return problems;
}
