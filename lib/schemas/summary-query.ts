import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Coverage } from '@/lib/vocabulary/coverage';
import type { Dimension } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { type QueryOf, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { codes, list, many } from './query-parameter';

const publishedDimensions: readonly Dimension[] = ['programme', 'category', 'period'];
const registerDimensions: readonly Dimension[] = [...publishedDimensions, 'year', 'district'];

/** What a summary may be broken down by: by year and district only of a full register. */
const summaryDimensions = (coverage: Coverage): readonly Dimension[] =>
  coverage === 'listed' ? publishedDimensions : registerDimensions;

/** The keys of a summary's address. `by` keeps the order in which it is given: `by=programme,category`. */
export const summaryParametersOf = (coverage: Coverage) => ({
  by: list(summaryDimensions(coverage), ['programme', 'category']),
  programme: many(codes(programmes)),
  category: many(codes(categoriesWithRemainder)),
});

/** Those of a dataset without a full register. */
export const summaryParameters = summaryParametersOf('listed');

export type SummaryQuery = QueryOf<typeof summaryParameters>;

export const readSummaryQuery = (input: SearchInput): QueryReading<SummaryQuery> => readQuery(summaryParameters, input);

/** The canonical search part for a query, without `?`. */
export const summarySearch = (query: SummaryQuery): string => toSearch(summaryParameters, query);
