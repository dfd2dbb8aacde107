import { z } from 'zod';
import { comparedMeasures } from '@/lib/domain/compare';
import { type QueryOf, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { codes, one } from './query-parameter';

/** A side that an address may name. `alias`: another way to write the same. */
export interface SideName {
  readonly id: string;
  readonly alias: string;
}

/** The keys of the comparison: its two sides, and the measure that is told in detail. */
function compareParameters(names: readonly SideName[]) {
  const ids = new Map(names.flatMap(({ id, alias }) => [[id, id] as const, [alias, id] as const]));
  const side = one(
    {
      schema: z.string().transform((text, context) => {
        const id = ids.get(text);
        if (id === undefined) context.addIssue({ code: 'custom', message: 'no such side' });
        return id ?? z.NEVER;
      }),
      valid: names.map(({ id }) => id),
    },
    null,
  );
  return { a: side, b: side, measure: one(codes(comparedMeasures), null) };
}

export type CompareQuery = QueryOf<ReturnType<typeof compareParameters>>;

export const readCompareQuery = (input: SearchInput, names: readonly SideName[]): QueryReading<CompareQuery> =>
  readQuery(compareParameters(names), input);

/** The canonical search part for a query, without `?`. A colon may stand in a query as it is. */
export const compareSearch = (query: CompareQuery): string =>
  toSearch(compareParameters([]), query).replaceAll('%3A', ':');
