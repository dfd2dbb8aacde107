import { compareText } from '@/lib/domain/compare-text';
import type { ProblemPlace, RegisterProblem } from '@/lib/domain/register-problem';

/** Letters of columns as a spreadsheet orders them: "B" before "AA". */
const compareColumns = (a: string | null, b: string | null): number =>
  (a?.length ?? 0) - (b?.length ?? 0) || compareText(a ?? '', b ?? '');

const comparePlaces = (a: ProblemPlace, b: ProblemPlace): number =>
  (a.row === null ? 0 : 1) - (b.row === null ? 0 : 1) ||
  compareText(a.sheet ?? '', b.sheet ?? '') ||
  (a.row ?? 0) - (b.row ?? 0) ||
  compareColumns(a.column, b.column);

/** Errors first; what is about the whole file before what is about a row; then by place. */
export const inOrder = (problems: readonly RegisterProblem[]): RegisterProblem[] =>
  problems.toSorted(
    (a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1) || comparePlaces(a.place, b.place),
  );
