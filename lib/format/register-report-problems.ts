import { grouped } from '@/lib/domain/grouped';
import type { RegisterProblem } from '@/lib/domain/register-problem';
import { type ProblemView, problemText } from './problem-text';

/** How many problems of one kind are told one by one; the others are counted. */
const mostTold = 20;

/** How many rows of the others are named. */
const mostRows = 10;

const byKind = (problems: readonly RegisterProblem[]) => grouped(problems, ({ code }) => code);

/** Whether some of them are only counted. */
export const areSomeCounted = (problems: readonly RegisterProblem[]): boolean =>
  [...byKind(problems).values()].some(({ length }) => length > mostTold);

/** A line for each problem, in their order; what repeats more often than that is counted behind the last one told. */
export function registerProblemLines(view: ProblemView, problems: readonly RegisterProblem[]): string[] {
  const { report } = view.messages.check;
  const kinds = byKind(problems);
  const lineOf = (problem: RegisterProblem): string => {
    const { place, message, remedy } = problemText(view, problem);
    return `  ${place}: ${message} ${remedy}`;
  };
  return problems.flatMap((problem) => {
    const alike = kinds.get(problem.code) ?? [];
    const index = alike.slice(0, mostTold).indexOf(problem);
    if (index === -1) return [];
    const others = index === mostTold - 1 ? alike.slice(mostTold) : [];
    if (others.length === 0) return [lineOf(problem)];
    const rows = others.slice(0, mostRows).flatMap(({ place: { row } }) => row ?? []);
    const more = rows.length > 0 && others.length > rows.length ? ['…'] : [];
    return [lineOf(problem), `  ${report.more(view.format.count(others.length), [...rows, ...more].join(', '))}`];
  });
}
