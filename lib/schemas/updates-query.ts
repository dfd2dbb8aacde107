import { type QueryOf, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { pageNumber } from './query-parameter';
import { releaseParameter } from './release-query';

/** The keys of the updates page: two releases to tell apart (`from=1&to=3`), or a page of the list. */
const updatesParameters = (numbers: readonly number[]) => ({
  from: releaseParameter(numbers),
  to: releaseParameter(numbers),
  page: pageNumber(),
});

export type UpdatesQuery = QueryOf<ReturnType<typeof updatesParameters>>;

/** `numbers`: the releases that the page tells of. */
export const readUpdatesQuery = (input: SearchInput, numbers: readonly number[]): QueryReading<UpdatesQuery> =>
  readQuery(updatesParameters(numbers), input);

/** The canonical search part for a query, without `?`. */
export const updatesSearch = (query: UpdatesQuery, numbers: readonly number[]): string =>
  toSearch(updatesParameters(numbers), query);
