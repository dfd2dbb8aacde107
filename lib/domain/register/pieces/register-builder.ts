import type { Scheme } from '../../scheme';
import type { Collate } from '../collate';
import { byKey } from '../columns/by-key';
import { ColumnsBuilder } from '../columns/columns-builder';
import type { Ranks } from '../orders/ranks';
import { type OrderName, RegisterOrders, textColumns } from '../orders/register-orders';
import { TextRanks } from '../orders/text-ranks';
import { sortColumns } from '../register-query';
import { SearchBuilder } from '../search/search-builder';
import { encodeColumns } from './columns-piece';
import { encodeOrder } from './order-piece';
import { encodeSearchIndex } from './search-piece';

/** The pieces that a register is kept in: its columns, its search index, and each of its orders. */
export type PieceName = 'columns' | 'search' | `order-${OrderName}`;

export interface RegisterPiece {
  readonly name: PieceName;
  readonly bytes: Uint8Array;
}

/** Makes the pieces of a register at its publication, from schemes that come in their order and in pieces of any size. */
export class RegisterBuilder {
  readonly #columns = new ColumnsBuilder();
  readonly #search = new SearchBuilder();
  readonly #texts = byKey(textColumns, () => new TextRanks());

  add(schemes: readonly Scheme[]): void {
    this.#columns.add(schemes);
    this.#search.add(schemes);
    for (const scheme of schemes) for (const column of textColumns) this.#texts[column].add(scheme[column]);
  }

  /**
   * Each piece when it is ready, and `null` in between, where others may have their turn; then the orders themselves.
   * `collate`: the order of texts; `names`: of the orders.
   */
  *pieces(
    collate: Collate,
    names: readonly OrderName[] = ['own', ...sortColumns],
  ): Generator<RegisterPiece | null, RegisterOrders> {
    const columns = this.#columns.finish();
    yield { name: 'columns', bytes: encodeColumns(columns) };
    yield { name: 'search', bytes: encodeSearchIndex(yield* this.#search.finish()) };
    const ranks = new Map<string, Ranks>();
    for (const column of textColumns) ranks.set(column, yield* this.#texts[column].finish(collate));
    const orders = new RegisterOrders(
      columns,
      collate,
      (column) => ranks.get(column) ?? { ranks: new Uint32Array(), size: 0 },
    );
    for (const name of names) {
      yield { name: `order-${name}`, bytes: encodeOrder(name, orders.get(name)) };
    }
    return orders;
  }
}
