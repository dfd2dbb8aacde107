import type { RegisterColumns } from '@/lib/domain/register/columns/register-columns';
import type { RegisterOrder } from '@/lib/domain/register/orders/register-order';
import { type OrderName, RegisterOrders } from '@/lib/domain/register/orders/register-orders';
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
export function packedIndex({ columns, rows, search, orders: stored }: IndexPieces): RegisterIndex {
  const sources = { lists: rows.lists, listOf: rows.listOf };
  let orders: RegisterOrders | null = null;
  return {
    columns,
    inOrder(sort, collate) {
      orders ??= RegisterOrders.beside(columns, collate, stored);
      return orders.positions(sort);
    },
    search: () => search,
    sources: () => sources,
    filled: () => rows.filled,
  };
}
