import { processWide } from '@/lib/process-wide';
import type { SchemeList } from '../scheme-list';
import type { Collate } from './collate';
import { ColumnsBuilder } from './columns/columns-builder';
import type { RegisterColumns } from './columns/register-columns';
import { filledColumns, type WordColumn } from './facts/filled-columns';
import { type SourceLists, sourceListsOf } from './facts/source-lists';
import { RegisterOrders } from './orders/register-orders';
import { runSteps } from './orders/run-steps';
import { TextRanks } from './orders/text-ranks';
import type { Sort } from './register-query';
import { SearchBuilder } from './search/search-builder';
import type { SearchIndex } from './search/search-index';

/** What is computed once of a release's schemes, since they never change. Positions are places in them. */
export interface RegisterIndex {
  readonly columns: RegisterColumns;
  /** Every position in an order. `collate`: the order of texts. */
  readonly inOrder: (sort: Sort | null, collate: Collate) => Uint32Array;
  readonly search: () => SearchIndex;
  readonly sources: () => SourceLists;
  /** What a scheme at least tells in words. */
  readonly filled: () => ReadonlySet<WordColumn>;
}

const ordersOf = (schemes: SchemeList, columns: RegisterColumns, collate: Collate) =>
  new RegisterOrders(columns, collate, (column) => {
    const texts = new TextRanks();
    for (const { [column]: text } of schemes) texts.add(text);
    return runSteps(texts.finish(collate));
  });

function columnsOf(schemes: SchemeList): RegisterColumns {
  const builder = new ColumnsBuilder();
  builder.add(schemes);
  return builder.finish();
}

function searchIndexOf(schemes: SchemeList): SearchIndex {
  const builder = new SearchBuilder();
  builder.add(schemes);
  return runSteps(builder.finish());
}

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

function makeIndex(schemes: SchemeList, columns: RegisterColumns, known?: RegisterOrders): RegisterIndex {
  const ordersBy = new WeakMap<Collate, RegisterOrders>(known && [[known.collate, known]]);
  const search = once(() => searchIndexOf(schemes));
  return {
    columns,
    inOrder(sort, collate) {
      const orders = ordersBy.get(collate) ?? ordersOf(schemes, columns, collate);
      ordersBy.set(collate, orders);
      return orders.positions(sort);
    },
    search,
    sources: once(() => sourceListsOf(schemes)),
    filled: once(() => filledColumns(schemes)),
  };
}

const indexes = processWide('register-indexes', () => new WeakMap<SchemeList, RegisterIndex>());

/** Keeps an index of a register for whoever asks for it next, from what is made already: its columns, and orders. */
export function keepIndex(schemes: SchemeList, orders: RegisterOrders): void {
  indexes.set(schemes, makeIndex(schemes, orders.columns, orders));
}

/** The index of a register, made when it is first asked for. */
export function registerIndex(schemes: SchemeList): RegisterIndex {
  const index = schemes.packed?.index ?? indexes.get(schemes) ?? makeIndex(schemes, columnsOf(schemes));
  indexes.set(schemes, index);
  return index;
}
