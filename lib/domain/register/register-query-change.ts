import { type RegisterQuery, type Sort, type SortColumn, wholeRegister } from './register-query';

/** The filters whose values a reader picks from a list. */
export const filterKeys = ['programme', 'category', 'year', 'district'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** One chosen filter value: what a removable chip shows. `q` is the text. */
export interface ChosenFilter {
  readonly key: FilterKey | 'q';
  readonly value: string;
}

export const chosenFilters = (query: RegisterQuery): readonly ChosenFilter[] => [
  ...filterKeys.flatMap((key) => query[key].map((value) => ({ key, value: String(value) }))),
  ...(query.q === '' ? [] : [{ key: 'q' as const, value: query.q }]),
];

/** The same question without one of its filters, from its first page. */
export function withoutFilter(query: RegisterQuery, { key, value }: ChosenFilter): RegisterQuery {
  if (key === 'q') return { ...query, q: '', page: 1 };
  return { ...query, [key]: query[key].filter((chosen) => String(chosen) !== value), page: 1 };
}

/** The same order, every scheme. */
export const withoutFilters = (query: RegisterQuery): RegisterQuery => ({ ...wholeRegister, sort: query.sort });

export const withPage = (query: RegisterQuery, page: number): RegisterQuery => ({ ...query, page });

/** What a column's heading asks for next: upwards, then downwards, then the register's own order again. */
export function withNextSort(query: RegisterQuery, column: SortColumn): RegisterQuery {
  const next: Sort | null = query.sort === column ? `-${column}` : query.sort === `-${column}` ? null : column;
  return { ...query, sort: next, page: 1 };
}
