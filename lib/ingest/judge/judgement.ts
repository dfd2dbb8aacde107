import type { Circular, ProblemDetail, ProblemPlace, RegisterProblem } from '@/lib/domain/register-problem';
import type { JudgementCode } from '@/lib/domain/register-problem-codes';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { RegisterReading } from '../register/register-reading';

/** The whole file, or none of its places. */
export const nowhere: ProblemPlace = { sheet: null, row: null, column: null, heading: null };

/** A place in a register as a person finds it. */
export function placeIn(
  reading: RegisterReading,
  { sheet, row }: { readonly sheet: string | null; readonly row: number },
  column: RegisterColumnId | null = null,
): ProblemPlace {
  const known = reading.columns.find(({ id }) => id === column);
  return { sheet, row, column: known?.letter ?? null, heading: known?.heading ?? null };
}

/** The short ways to write a detail. */
export const detail = {
  text: (value: string): ProblemDetail => ({ kind: 'text', value }),
  vnd: (value: number): ProblemDetail => ({ kind: 'vnd', value }),
  count: (value: number): ProblemDetail => ({ kind: 'count', value }),
  ratio: (value: number): ProblemDetail => ({ kind: 'ratio', value }),
  percent: (value: number): ProblemDetail => ({ kind: 'percent', value }),
  ordinal: (value: number): ProblemDetail => ({ kind: 'ordinal', value }),
  column: (value: RegisterColumnId): ProblemDetail => ({ kind: 'column', value }),
  coverage: (value: Coverage): ProblemDetail => ({ kind: 'coverage', value }),
  circular: (value: Circular): ProblemDetail => ({ kind: 'circular', value }),
  date: (value: string): ProblemDetail => ({ kind: 'date', value }),
} as const;

interface Judged {
  readonly place?: ProblemPlace;
  readonly found?: string | null;
  readonly details?: readonly ProblemDetail[];
}

const make =
  (severity: RegisterProblem['severity']) =>
  (code: JudgementCode, { place = nowhere, found = null, details = [] }: Judged = {}): RegisterProblem => ({
    severity,
    code,
    place,
    found,
    details,
  });

export const error = make('error');
export const warning = make('warning');
