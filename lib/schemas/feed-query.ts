import { fileParameters } from './api-query';
import { type QueryOf, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { releaseParameter } from './release-query';

/** The keys of a feed's address. */
export const feedParameters = (numbers: readonly number[]) => ({
  lang: fileParameters.lang,
  release: releaseParameter(numbers),
});

export type FeedQuery = QueryOf<ReturnType<typeof feedParameters>>;

/** The query of a feed: its language, and the last release that it tells of. Strict. `numbers`: the releases there are. */
export const readFeedQuery = (input: SearchInput, numbers: readonly number[]): QueryReading<FeedQuery> =>
  readQuery(feedParameters(numbers), input, { strict: true });

/** The canonical search part for a query, without `?`. */
export const feedSearch = (query: FeedQuery, numbers: readonly number[]): string =>
  toSearch(feedParameters(numbers), query);
