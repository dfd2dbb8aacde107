import type { Category } from '@/lib/vocabulary/category';
import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { YearMeaning } from '@/lib/vocabulary/meaning';
import type { Programme } from '@/lib/vocabulary/programme';
import type { RegisterColumn } from './register-columns';

/** Where something stands in a file, as a person finds it: row from 1, column by letter with its heading. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly heading: string | null;
}

/** How amounts are written: the number of đồng that 1 stands for. */
export const moneyUnits = { vnd: 1, thousand_vnd: 1_000, million_vnd: 1_000_000, billion_vnd: 1_000_000_000 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

/** One scheme as a row tells it. `null`: the cell is blank, "-", "x", "chưa có" and the like. Money is whole đồng. */
export interface RegisterRow {
  /** Where the row stands: a register may be spread over several sheets, one for each year. */
  readonly sheet: string;
  /** From 1, as a spreadsheet counts. */
  readonly row: number;
  readonly code: string | null;
  readonly programme: Programme | null;
  /** `null` where the cell is blank, and no section gives one. */
  readonly category: Category | null;
  readonly title: string | null;
  readonly recipient: string | null;
  readonly legalForm: LegalForm | null;
  readonly place: string | null;
  /** The name as written, without "huyện", "H.", "TP" …; codes are the dataset's to give. */
  readonly district: string | null;
  readonly year: number | null;
  readonly support: number | null;
  readonly counterpart: number | null;
  readonly total: number | null;
  readonly jobs: number | null;
  /** The number of the decision that approved the scheme: "1234/QĐ-UBND". */
  readonly decision: string | null;
  /** ISO dates. */
  readonly decidedOn: string | null;
  readonly acceptedOn: string | null;
}

export type SummedRegisterColumn = 'support' | 'counterpart' | 'total' | 'jobs';

/** A subtotal or total row of the file: to be checked, never read as a scheme. */
export interface StatedTotal {
  readonly sheet: string;
  readonly row: number;
  /** Its words: "Cộng KCQG", "Tổng cộng". */
  readonly label: string;
  /** The rows of its sheet (as `RegisterRow.row`) that it sums: those of its section, or all. */
  readonly rows: readonly number[];
  readonly values: Readonly<Partial<Record<SummedRegisterColumn, number>>>;
  /** The number of schemes, where the row states it. */
  readonly schemes: number | null;
}

/** What the file tells of itself, by a sheet "Thông tin" or its title lines; `null` where it does not. */
export interface RegisterDescription {
  readonly province: string | null;
  readonly period: { readonly from: number; readonly to: number } | null;
  readonly agencyVi: string | null;
  readonly agencyEn: string | null;
  readonly isComplete: boolean | null;
  readonly jobsMeaning: 'created' | 'created_or_kept' | null;
  /** The file says that its figures are invented. */
  readonly isInvented: boolean;
}

/** What is wrong or doubtful in a file, with what makes its sentence. */
export interface ReadingProblem {
  readonly severity: 'error' | 'warning';
  readonly code: ReadingProblemCode;
  readonly place: CellPlace;
  /** What is there, cut short and without control characters. */
  readonly found: string | null;
  /** What the sentence needs beside: readings in doubt, valid names, a suggestion. */
  readonly details: readonly string[];
}

export const readingProblemCodes = [
  'unknown_sheet', // the sheet that was asked for is not there; details: the sheets
  'no_header', // no row has the headings of a register
  'missing_column', // a needed column is not there; details: the column
  'repeated_column', // two columns with one meaning; details: the other's letter
  'unknown_column', // warning: a heading that is not understood and is left out
  'no_schemes', // a header, and no scheme below it
  'unit_not_stated', // money without a unit, and no option; details: the readings in doubt
  'unit_conflict', // heading and option, or heading and title line, say different units
  'not_a_number', // text where an amount should be
  'merged_amount', // one amount over several schemes
  'ambiguous_number', // "1.234": details: both readings
  'negative_number',
  'not_whole', // a part of a đồng or of a person
  'too_large',
  'not_a_date',
  'not_a_year',
  'unknown_programme', // details: the valid names
  'missing_programme',
  'unknown_category', // details: the nearest valid name first, then the others
  'missing_category', // warning
  'missing_title', // neither title nor recipient: the row cannot be told from others
  'unknown_legal_form', // warning
  'section_conflict', // the row's own programme or type is not its section's
  'unclear_row', // warning: neither a scheme, a section nor a total
  'text_neutralised', // warning: control or bidirectional characters were taken out
  'text_too_long',
  'code_malformed',
  'formula_without_value',
  'error_value', // #N/A, #REF!
  'hidden_sheet_skipped', // warning
  'other_sheet_skipped', // warning: a further sheet that looks like a register
  'legacy_font', // text typed in a font of before Unicode (TCVN3, VNI)
] as const;
export type ReadingProblemCode = (typeof readingProblemCodes)[number];

/** A file's register as read: nothing judged yet. */
export interface RegisterReading {
  readonly sheet: string;
  /** Every sheet that was read, in their order. */
  readonly sheets: readonly string[];
  /** From 1: the last row of the header. */
  readonly headerRow: number | null;
  readonly columns: readonly { readonly id: RegisterColumn; readonly letter: string; readonly heading: string }[];
  readonly unit: MoneyUnit | null;
  readonly yearMeaning: YearMeaning;
  readonly description: RegisterDescription;
  readonly rows: readonly RegisterRow[];
  readonly totals: readonly StatedTotal[];
  readonly problems: readonly ReadingProblem[];
}
