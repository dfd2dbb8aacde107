import { type CategoryOrRemainder, categoriesWithRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { type QueryReading, readQuery, type SearchInput, toSearch } from './query';
import { codes, many, one } from './query-parameter';

/** A chart whose measure a reader can switch. Its id is its key in the address: `byCategory=schemes`. */
export interface SwitchableChart {
  readonly id: string;
  /** The first one is the default. */
  readonly measures: readonly [Measure, ...Measure[]];
}

/** What a reader asks of the overview. `measures` holds one measure for each chart id. */
export interface OverviewQuery {
  readonly programme: readonly Programme[];
  readonly category: readonly CategoryOrRemainder[];
  readonly measures: Readonly<Record<string, Measure>>;
}

const selection = { programme: many(codes(programmes)), category: many(codes(categoriesWithRemainder)) };

const switches = (charts: readonly SwitchableChart[]) =>
  Object.fromEntries(charts.map(({ id, measures }) => [id, one(codes(measures), measures[0])]));

export function readOverviewQuery(input: SearchInput, charts: readonly SwitchableChart[]): QueryReading<OverviewQuery> {
  const selected = readQuery(selection, input);
  const switched = readQuery(switches(charts), input);
  return {
    query: { ...selected.query, measures: switched.query },
    problems: [...selected.problems, ...switched.problems],
  };
}

/** The canonical search part for a query, without `?`. A chart that the query does not speak of is left out. */
export const overviewSearch = (query: OverviewQuery, charts: readonly SwitchableChart[]): string =>
  [
    toSearch(selection, query),
    toSearch(switches(charts.filter(({ id }) => Object.hasOwn(query.measures, id))), query.measures),
  ]
    .filter((part) => part !== '')
    .join('&');
