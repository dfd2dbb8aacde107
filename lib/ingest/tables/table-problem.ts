/** Why a file cannot be read as tables at all. Each has its sentences in every language. */
export const tableProblemCodes = [
  'empty_file',
  'file_too_large', // beyond the most bytes
  'not_a_table_file', // neither a workbook nor text
  'old_excel', // .xls, the format before 2007
  'password_protected',
  'has_macros', // .xlsm, or a workbook that carries a macro project
  'damaged', // a workbook or text that breaks off or breaks its own rules
  'unpacks_too_large', // a small file that unpacks to far more than a register needs
  'too_many_rows',
  'too_many_columns',
  'too_many_sheets',
  'external_entities', // XML that asks for other files or defines its own entities
  'unreadable_encoding', // text in no encoding that is known here
  'no_rows',
] as const;
export type TableProblemCode = (typeof tableProblemCodes)[number];

export interface TableProblem {
  readonly code: TableProblemCode;
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
