import type { FileProblemCode } from '@/lib/domain/register-problem-codes';

export interface TableProblem {
  readonly code: FileProblemCode;
  /** What the file has, and the most that is allowed, where the problem is a limit. */
  readonly found: number | null;
  readonly limit: number | null;
}

/** Something in a file that was read, but not as it stands. */
export interface TableNote {
  readonly code: 'formula_without_value' | 'error_value' | 'hidden_sheet_skipped' | 'legacy_font';
  readonly sheet: string;
  /** From 1, as a spreadsheet counts; `null` for the whole sheet. */
  readonly row: number | null;
  readonly column: number | null;
  readonly found: string;
}
