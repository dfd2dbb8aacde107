import { processWide } from '@/lib/process-wide';
import type { Scheme } from '../scheme';
import { filedUnder, RegisterEntry } from './register-entry';
import type { Sort } from './register-query';
import { type FilterKey, filterKeys } from './register-query-change';
import { type Collate, sortSchemes } from './sort-schemes';

/** What is computed once of a release's schemes, since they never change. */
export interface RegisterIndex {
  /** The codes under which schemes are filed, for each filter. */
  readonly filed: Readonly<Record<FilterKey, ReadonlySet<string | number>>>;
  /** Every scheme in an order. `collate`: the order of texts. */
  readonly inOrder: (sort: Sort | null, collate: Collate) => readonly RegisterEntry[];
}

function makeIndex(schemes: readonly Scheme[]): RegisterIndex {
  const entries = new Map(schemes.map((scheme) => [scheme, new RegisterEntry(scheme)]));
  const orders = new WeakMap<Collate, Map<Sort | null, readonly RegisterEntry[]>>();
  const codesOf = (key: FilterKey) => new Set(schemes.map((scheme): string | number => filedUnder[key](scheme)));
  return {
    filed: Object.fromEntries(filterKeys.map((key) => [key, codesOf(key)])) as Record<FilterKey, Set<string | number>>,
    inOrder(sort, collate) {
      const ofCollate = orders.get(collate) ?? new Map<Sort | null, readonly RegisterEntry[]>();
      orders.set(collate, ofCollate);
      const order =
        ofCollate.get(sort) ?? sortSchemes(schemes, sort, collate).flatMap((scheme) => entries.get(scheme) ?? []);
      ofCollate.set(sort, order);
      return order;
    },
  };
}

const indexes = processWide('register-indexes', () => new WeakMap<readonly Scheme[], RegisterIndex>());

/** The index of a register, made when it is first asked for. */
export function registerIndex(schemes: readonly Scheme[]): RegisterIndex {
  const index = indexes.get(schemes) ?? makeIndex(schemes);
  indexes.set(schemes, index);
  return index;
}
