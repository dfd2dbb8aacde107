import { z } from 'zod';
import type { Period } from '@/lib/domain/period';
import type { Dataset } from '@/lib/domain/publication';
import {
  longestText,
  type RegisterQuery,
  sorts,
  unknownChoice,
  type YearChoice,
} from '@/lib/domain/register/register-query';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { type QueryProblem, type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { type Choice, codes, many, one, pageNumber, text } from './query-parameter';

function years({ from, to }: Period): Choice<YearChoice> {
  const known = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  const { schema, valid } = codes([...known, unknownChoice]);
  const choice = z.union([z.number().int().min(from).max(to), z.literal(unknownChoice)]);
  return { schema: schema.transform((year) => (year === unknownChoice ? year : Number(year))).pipe(choice), valid };
}

/** What decides which years and districts are understood. */
export type RegisterBounds = Pick<Dataset, 'period' | 'districts'>;

/** The keys of the register's address, in the order in which they are written. */
export const registerParameters = ({ period, districts }: RegisterBounds) => ({
  programme: many(codes(programmes)),
  category: many(codes(categoriesWithRemainder)),
  year: many(years(period)),
  district: many(codes<string>([...districts.map(({ code }) => code), unknownChoice])),
  q: text(longestText),
  sort: one(codes(sorts), null),
  page: pageNumber(),
});

export const readRegisterQuery = (input: SearchInput, bounds: RegisterBounds): QueryReading<RegisterQuery> =>
  readQuery(registerParameters(bounds), input);

const written = registerParameters({ period: { from: 0, to: 0 }, districts: [] });

/** The canonical search part for a query, without `?`; empty for the whole register. */
export const registerSearch = (query: RegisterQuery): string => toSearch(written, { ...query });

/** The problem of a page beyond the last, which only the register itself can tell; `null` where the page exists. */
export const pageProblem = (query: RegisterQuery, pages: number): QueryProblem | null =>
  query.page <= pages
    ? null
    : { key: 'page', value: String(query.page), reason: 'no_such_page', valid: pages === 1 ? ['1'] : [`1–${pages}`] };
