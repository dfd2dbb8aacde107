import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Dimension } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type QueryOf, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { codes, list, many } from './query-parameter';

/** What a summary may be broken down by. */
export const summaryDimensions = ['programme', 'category', 'period'] as const satisfies readonly Dimension[];

/** The keys of a summary's address. `by` keeps the order in which it is given: `by=programme,category`. */
export const summaryParameters = {
  by: list(summaryDimensions, ['programme', 'category']),
  programme: many(codes(programmes)),
  category: many(codes(categoriesWithRemainder)),
};

export type SummaryQuery = QueryOf<typeof summaryParameters>;

export const readSummaryQuery = (input: SearchInput): QueryReading<SummaryQuery> => readQuery(summaryParameters, input);

/** The canonical search part for a query, without `?`. */
export const summarySearch = (query: SummaryQuery): string => toSearch(summaryParameters, query);
