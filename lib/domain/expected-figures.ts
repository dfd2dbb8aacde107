import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import type { Closure } from './closure';
import type { Figure } from './figure';
import type { Publication } from './publication';
import { registerIndex } from './register/register-index';

/**
 * The figures a reader would look for over the whole period, known or not: money, capital, leverage and jobs for the
 * whole, for each programme and for each category that has schemes.
 */
export function expectedFigures({
  publication,
  closure,
}: {
  readonly publication: Publication;
  readonly closure: Closure;
}): Figure[] {
  const { period } = publication.dataset;
  const filed = registerIndex(publication.schemes).columns.cells.codes.category;
  const listed = categoriesWithRemainder.filter((category) => filed.includes(category));
  const margins = [
    { programme: null, category: null },
    ...programmes.map((programme) => ({ programme, category: null })),
    ...listed.map((category) => ({ programme: null, category })),
  ];
  return (['schemes', 'support', 'counterpart', 'total_capital', 'leverage_ratio', 'jobs'] as const).flatMap(
    (measure) => margins.map((margin) => closure.at({ measure, ...margin, period })),
  );
}
