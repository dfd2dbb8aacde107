import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { District } from '../district';
import { type DistrictChoice, type RegisterQuery, unknownChoice, type YearChoice } from './register-query';
import type { FilterKey } from './register-query-change';

/** One option of a filter, and how many schemes it would show beside all other filters. */
export interface FacetOption<Code> {
  readonly code: Code;
  readonly count: number;
}

/** The options of each filter: what occurs in the register, and what is chosen, in display order. */
export interface Facets {
  readonly programme: readonly FacetOption<Programme>[];
  readonly category: readonly FacetOption<CategoryOrRemainder>[];
  readonly year: readonly FacetOption<YearChoice>[];
  readonly district: readonly FacetOption<DistrictChoice>[];
}

/** `filed`: the codes that occur in the register. `counts`: what the query finds of them. `districts`: in display order. */
export function facetsOf(
  filed: Readonly<Record<FilterKey, readonly (string | number)[]>>,
  counts: Readonly<Record<FilterKey, ReadonlyMap<string | number, number>>>,
  query: RegisterQuery,
  districts: readonly District[],
): Facets {
  function options<Code extends string | number>(
    key: FilterKey,
    chosen: readonly Code[],
    order: readonly Code[],
  ): readonly FacetOption<Code>[] {
    const offered = new Set<string | number>([...filed[key], ...chosen]);
    return order.filter((code) => offered.has(code)).map((code) => ({ code, count: counts[key].get(code) ?? 0 }));
  }
  const years = new Set([...filed.year, ...query.year].filter((year) => typeof year === 'number'));
  return {
    programme: options('programme', query.programme, programmes),
    category: options('category', query.category, categoriesWithRemainder),
    year: options('year', query.year, [...[...years].sort((a, b) => a - b), unknownChoice]),
    district: options('district', query.district, [...districts.map(({ code }) => code), unknownChoice]),
  };
}
