import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { District } from '../district';
import type { Scheme } from '../scheme';
import { filedUnder, isChosen } from './match-scheme';
import { type DistrictChoice, type RegisterQuery, unknownChoice, type YearChoice } from './register-query';
import { type FilterKey, filterKeys } from './register-query-change';

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

/** `schemes`: the whole register. `found`: those of them that the text search finds. `districts`: in display order. */
export function countFacets(
  schemes: readonly Scheme[],
  found: readonly Scheme[],
  query: RegisterQuery,
  districts: readonly District[],
): Facets {
  function options<Code extends string | number>(
    key: FilterKey,
    chosen: readonly Code[],
    order: readonly Code[],
  ): readonly FacetOption<Code>[] {
    const others = filterKeys.filter((other) => other !== key);
    const counted = new Map<string | number, number>();
    for (const scheme of found) {
      if (!others.every((other) => isChosen(query, other, scheme))) continue;
      const code = filedUnder[key](scheme);
      counted.set(code, (counted.get(code) ?? 0) + 1);
    }
    const offered = new Set<string | number>([...schemes.map((scheme) => filedUnder[key](scheme)), ...chosen]);
    return order.filter((code) => offered.has(code)).map((code) => ({ code, count: counted.get(code) ?? 0 }));
  }
  const years = new Set([...schemes.map(filedUnder.year), ...query.year].filter((year) => year !== unknownChoice));
  return {
    programme: options('programme', query.programme, programmes),
    category: options('category', query.category, categoriesWithRemainder),
    year: options('year', query.year, [...[...years].sort((a, b) => a - b), unknownChoice]),
    district: options('district', query.district, [...districts.map(({ code }) => code), unknownChoice]),
  };
}
