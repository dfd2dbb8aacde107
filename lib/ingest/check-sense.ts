import { type Closure, close } from '@/lib/domain/closure';
import { withComputedFigures } from '@/lib/domain/computed-figures';
import type { Premise, Statement } from '@/lib/domain/figure';
import type { Dataset } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import { checkAgreement } from './check-agreement';
import { checkQuotes } from './check-quotes';
import { checkRegister } from './check-register';
import type { PlacedRow } from './read-rows';
import type { SeedProblem } from './seed-problem';

/** What follows from the figures, or why nothing does: a sum of theirs may be too large to hold. */
function closureOf(statements: readonly Statement[], premises: readonly Premise[]): Closure | { reason: string } {
  try {
    return close(statements, premises);
  } catch (error) {
    if (error instanceof RangeError) return { reason: error.message };
    throw error;
  }
}

/**
 * The figures are those of their sentences, agree with each other, and tell the same story as the schemes that they name
 * and count. `schemes: null`: an officer's register stands beside them, which may differ; the public pages show both.
 */
export function checkSense(
  { period }: Dataset,
  statements: readonly PlacedRow<Statement>[],
  premises: readonly Premise[],
  schemes: readonly PlacedRow<Scheme>[] | null,
): SeedProblem[] {
  const told = schemes ?? [];
  const quotes = checkQuotes(statements, told);
  const closed = closureOf(
    statements.map(({ value }) => value),
    premises,
  );
  if ('reason' in closed)
    return [...quotes, { file: 'figures.csv', row: null, column: 'value', reason: closed.reason }];
  const closure = withComputedFigures(closed, period);
  const rows = told.map(({ value }) => value);
  const agreement = checkAgreement(closure, statements, rows, period);
  return [...quotes, ...agreement, ...(schemes === null ? [] : checkRegister(closure, schemes, period))];
}
