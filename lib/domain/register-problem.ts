import type { Category } from '@/lib/vocabulary/category';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { Programme } from '@/lib/vocabulary/programme';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { RegisterProblemCode } from './register-problem-codes';

/** The circulars that limit the support of the national programme. */
export type Circular = 'ttlt_26_2014' | 'tt_28_2018';

/** A part of a problem's sentence. Codes and numbers, never words: each language has its own. Money is whole đồng. */
export type ProblemDetail =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'vnd'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'ratio'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  /** Written without a thousands mark: a row of a sheet, a year. */
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'bytes'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'column'; readonly value: RegisterColumnId }
  | { readonly kind: 'circular'; readonly value: Circular }
  | { readonly kind: 'unit'; readonly value: MoneyUnit }
  | { readonly kind: 'programme'; readonly value: Programme }
  | { readonly kind: 'category'; readonly value: Category }
  | { readonly kind: 'legalForm'; readonly value: LegalForm }
  /** A number as a cell may be read, in the unit of its column. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'coverage'; readonly value: Coverage };

/** Where something stands in a file: row from 1, column by letter with its heading. */
export interface ProblemPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
}

/** What is wrong or doubtful in a register. An error keeps it from being published; a warning does not. */
export interface RegisterProblem {
  readonly severity: 'error' | 'warning';
  readonly code: RegisterProblemCode;
  readonly place: ProblemPlace;
  /** What is there, as written. */
  readonly found: string | null;
  readonly details: readonly ProblemDetail[];
}
