import { z } from 'zod';
import { type Parameter, type QueryProblem, readQuery, type SearchInput } from './query';
import { one } from './query-parameter';

/** The key of a permalink: `release=2`. Without it, or with what is not understood, the current release. */
export const releaseParameter = (numbers: readonly number[]): Parameter<number | null> => {
  const valid = numbers.map(String);
  return one({ schema: z.enum(valid).transform(Number).pipe(z.number().int().min(1)), valid }, null, 'no_such_release');
};

/** Which release an address asks for. `numbers`: those that the dataset has, in the order in which they are told. */
export function readReleaseQuery(
  input: SearchInput,
  numbers: readonly number[],
): { readonly release: number | null; readonly problems: readonly QueryProblem[] } {
  const { query, problems } = readQuery({ release: releaseParameter(numbers) }, input);
  return { release: query.release, problems };
}
