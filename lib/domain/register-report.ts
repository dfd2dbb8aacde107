import type { Basis } from '@/lib/vocabulary/basis';
import type { Category, CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { YearMeaning } from '@/lib/vocabulary/meaning';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { Programme } from '@/lib/vocabulary/programme';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { Period } from './period';
import type { Verdict } from './reconciliation';
import type { RegisterProblem } from './register-problem';

/** A sum over rows, of the values that are known. */
export interface ReportedSum {
  /** Whole đồng, or jobs; `null` where no row has a value. */
  readonly value: number | null;
  /** Rows with a value, among `of`. */
  readonly known: number;
  readonly of: number;
}
export const reportedAmounts = ['support', 'counterpart', 'total', 'jobs'] as const;
export type ReportedAmount = (typeof reportedAmounts)[number];

/** One line of a table of sums. */
export interface SumsOf<Key> extends Readonly<Record<ReportedAmount, ReportedSum>> {
  readonly key: Key;
  readonly schemes: number;
}

/** The schemes of a register, added up four ways. `null` as a key: the cell is blank. */
export interface RegisterSums {
  readonly all: SumsOf<'all'>;
  readonly programme: readonly SumsOf<Programme | null>[];
  readonly category: readonly SumsOf<Category | null>[];
  readonly year: readonly SumsOf<number | null>[];
  readonly district: readonly SumsOf<string | null>[];
}

/** A total that the file states of itself, beside the sum of its rows. */
export interface StatedTotalCheck {
  /** `null` in a CSV file. */
  readonly sheet: string | null;
  readonly row: number;
  readonly label: string;
  readonly measure: ReportedAmount | 'schemes';
  readonly stated: number;
  readonly sum: number;
  /** stated − sum. */
  readonly difference: number;
  /** Rows without a value: the sum is then "at least". */
  readonly unknown: number;
  readonly verdict: 'equal' | 'rounded' | 'at_least' | 'disagrees';
}

/** A published or derived figure of the current release, beside the sum of the register's rows. */
export interface PublishedComparison {
  readonly figureId: string;
  readonly measure: 'schemes' | 'support' | 'counterpart' | 'total_capital' | 'jobs';
  readonly programme: Programme | null;
  readonly category: CategoryOrRemainder | null;
  readonly period: Period;
  readonly basis: Basis;
  /** What the sources say, with its bounds. */
  readonly published: { readonly value: number; readonly lower: number | null; readonly upper: number | null };
  readonly sum: number;
  /** Some schemes, or some of their values or years, may be missing from the sum. */
  readonly isAtLeast: boolean;
  /** sum − published. */
  readonly difference: number;
  readonly verdict: Verdict;
}

/** What the register is about, as far as it is known. */
export interface ReportedDataset {
  readonly slug: string | null;
  /** No release of it was published yet. */
  readonly isNew: boolean;
  readonly province: string | null;
  readonly period: Period | null;
  readonly agency: string | null;
  readonly coverage: Coverage | null;
  readonly codePrefix: string | null;
}

/** How the register stands to the schemes of the current release. */
export interface SchemeChanges {
  /** Schemes of the file that the current release has too, under the same code. */
  readonly kept: number;
  readonly added: number;
  /** Codes that the current release has and the file has not; schemes that are only counted are left out. */
  readonly removed: readonly string[];
}

/** Everything that a check of a file tells, in codes and numbers. */
export interface RegisterReport {
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string | null };
  /** How the file was read; `null` where no table could be read. */
  readonly reading: {
    /** `null` in a CSV file. */
    readonly sheet: string | null;
    /** All that were read: one for each year, say. Empty for a CSV file. */
    readonly sheets: readonly string[];
    readonly headerRow: number | null;
    readonly columns: readonly { readonly id: RegisterColumnId; readonly letter: string; readonly heading: string }[];
    readonly unit: MoneyUnit | null;
    readonly yearMeaning: YearMeaning;
    readonly schemes: number;
  } | null;
  readonly dataset: ReportedDataset;
  /** Errors first, then by place. */
  readonly problems: readonly RegisterProblem[];
  readonly sums: RegisterSums | null;
  readonly statedTotals: readonly StatedTotalCheck[];
  readonly againstPublished: readonly PublishedComparison[];
  /** `null` where codes could not be given. */
  readonly changes: SchemeChanges | null;
  readonly mayBePublished: boolean;
}
