import type { ProblemPlace } from '@/lib/domain/register-problem';
import type { CellProblemCode } from '@/lib/domain/register-problem-codes';
import type { Category } from '@/lib/vocabulary/category';
import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { YearMeaning } from '@/lib/vocabulary/meaning';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { Programme } from '@/lib/vocabulary/programme';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';

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
  readonly code: CellProblemCode;
  readonly place: ProblemPlace;
  /** What is there, cut short and without control characters. */
  readonly found: string | null;
  /** What the sentence needs beside: readings in doubt, valid names, a suggestion. */
  readonly details: readonly string[];
}

/** A file's register as read: nothing judged yet. */
export interface RegisterReading {
  readonly sheet: string;
  /** Every sheet that was read, in their order. */
  readonly sheets: readonly string[];
  /** From 1: the last row of the header. */
  readonly headerRow: number | null;
  readonly columns: readonly { readonly id: RegisterColumnId; readonly letter: string; readonly heading: string }[];
  readonly unit: MoneyUnit | null;
  readonly yearMeaning: YearMeaning;
  readonly description: RegisterDescription;
  readonly rows: readonly RegisterRow[];
  readonly totals: readonly StatedTotal[];
  readonly problems: readonly ReadingProblem[];
}
