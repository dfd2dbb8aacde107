import type { RegisterColumns } from '@/lib/domain/register/columns/register-columns';
import type { RegisterOrder } from '@/lib/domain/register/orders/register-order';
import {
  type OrderName,
  orderNameOf,
  positionsInOrder,
  RegisterOrders,
} from '@/lib/domain/register/orders/register-orders';
import type { RegisterIndex } from '@/lib/domain/register/register-index';
import type { SearchIndex } from '@/lib/domain/register/search/search-index';
import type { PackedRows } from './rows-piece';

/** The orders that are made when a register is published, since they need its texts; others are counted from its columns. */
export const storedOrders = ['own', 'code', 'title', 'recipient'] as const satisfies readonly OrderName[];
export type StoredOrder = (typeof storedOrders)[number];

export interface IndexPieces {
  readonly columns: RegisterColumns;
  readonly rows: PackedRows;
  readonly search: SearchIndex;
  readonly orders: ReadonlyMap<StoredOrder, RegisterOrder>;
}

/** The index of a packed register. An order that was not stored is made when it is first asked for. */
export function packedIndex({ columns, rows, search, orders }: IndexPieces): RegisterIndex {
  const sources = { lists: rows.lists, listOf: rows.listOf };
  const made = new Map<OrderName, RegisterOrder>(orders);
  return {
    columns,
    inOrder(sort, collate) {
      const name = orderNameOf(sort);
      const own = orders.get('own')?.ascending ?? new Uint32Array();
      const order = made.get(name) ?? RegisterOrders.beside(columns, collate, own).make(name);
      made.set(name, order);
      return positionsInOrder(order, sort);
    },
    search: () => search,
    sources: () => sources,
    filled: () => rows.filled,
  };
}
