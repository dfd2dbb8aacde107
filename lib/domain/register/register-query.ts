import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Programme } from '@/lib/vocabulary/programme';

/** The value of a filter for schemes whose year or district no source gives. */
export const unknownChoice = 'not_published' as const;
export type YearChoice = number | typeof unknownChoice;
/** A district's code in the dataset, or `not_published`. */
export type DistrictChoice = string;

/** What the register may be sorted by. `-` before it means from the greatest down. */
export const sortColumns = [
  'code',
  'title',
  'programme',
  'category',
  'year',
  'district',
  'recipient',
  'support',
  'counterpart',
  'total',
  'leverage',
  'jobs',
] as const;
export type SortColumn = (typeof sortColumns)[number];
export type Sort = SortColumn | `-${SortColumn}`;
export const sorts: readonly Sort[] = sortColumns.flatMap((column): Sort[] => [column, `-${column}`]);

/** The most characters that a search takes. */
export const longestText = 100;

/** What a reader asks of the register. An empty list means no filter; `sort: null` is the register's own order. */
export interface RegisterQuery {
  readonly programme: readonly Programme[];
  readonly category: readonly CategoryOrRemainder[];
  readonly year: readonly YearChoice[];
  readonly district: readonly DistrictChoice[];
  /** Words that must all be found. */
  readonly q: string;
  readonly sort: Sort | null;
  /** From 1. */
  readonly page: number;
}

/** The whole register in its own order. */
export const wholeRegister: RegisterQuery = {
  programme: [],
  category: [],
  year: [],
  district: [],
  q: '',
  sort: null,
  page: 1,
};
