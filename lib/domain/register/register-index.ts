import { processWide } from '@/lib/process-wide';
import type { SchemeList } from '../scheme-list';
import type { Collate } from './collate';
import { ColumnsBuilder } from './columns/columns-builder';
import type { RegisterColumns } from './columns/register-columns';
import { filledColumns, type WordColumn } from './facts/filled-columns';
import { type SourceLists, sourceListsOf } from './facts/source-lists';
import type { RegisterOrder } from './orders/register-order';
import {
  type OrderName,
  orderNameOf,
  positionsInOrder,
  RegisterOrders,
  type TextColumn,
} from './orders/register-orders';
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

function ordersOf(schemes: SchemeList, columns: RegisterColumns, collate: Collate) {
  const orders = new RegisterOrders(columns, collate, (column: TextColumn) => {
    const texts = new TextRanks();
    for (const { [column]: text } of schemes) texts.add(text);
    return runSteps(texts.finish(collate));
  });
  const made = new Map<OrderName, RegisterOrder>();
  return (sort: Sort | null) => {
    const name = orderNameOf(sort);
    const order = made.get(name) ?? orders.make(name);
    made.set(name, order);
    return positionsInOrder(order, sort);
  };
}

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

function makeIndex(schemes: SchemeList): RegisterIndex {
  const columns = columnsOf(schemes);
  const orders = new WeakMap<Collate, ReturnType<typeof ordersOf>>();
  const search = once(() => searchIndexOf(schemes));
  return {
    columns,
    inOrder(sort, collate) {
      const inOrder = orders.get(collate) ?? ordersOf(schemes, columns, collate);
      orders.set(collate, inOrder);
      return inOrder(sort);
    },
    search,
    sources: once(() => sourceListsOf(schemes)),
    filled: once(() => filledColumns(schemes)),
  };
}

const indexes = processWide('register-indexes', () => new WeakMap<SchemeList, RegisterIndex>());

/** The index of a register, made when it is first asked for. */
export function registerIndex(schemes: SchemeList): RegisterIndex {
  const index = schemes.packed?.index ?? indexes.get(schemes) ?? makeIndex(schemes);
  indexes.set(schemes, index);
  return index;
}
