import { fileParameters } from './api-query';
import { type QueryOf, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { releaseParameter } from './release-query';

/** The keys of a card's address. */
export const cardParameters = (numbers: readonly number[]) => ({
  lang: fileParameters.lang,
  ...(numbers.length > 0 ? { release: releaseParameter(numbers) } : {}),
});

export type CardQuery = QueryOf<ReturnType<typeof cardParameters>>;

/** The query of a card: its language, and the release. Strict. `numbers`: the releases of its dataset; none for a page outside any. */
export const readCardQuery = (input: SearchInput, numbers: readonly number[]): QueryReading<CardQuery> =>
  readQuery(cardParameters(numbers), input, { strict: true });

/** The canonical search part for a query, without `?`. */
export const cardSearch = (query: CardQuery, numbers: readonly number[]): string =>
  toSearch(cardParameters(numbers), query);
