import type { Collate } from '../collate';
import type { RegisterColumns } from '../columns/register-columns';
import type { Sort, SortColumn } from '../register-query';
import { amountRanks } from './amount-ranks';
import { filterRanks } from './filter-ranks';
import { makeOrder } from './make-order';
import { ownOrder } from './own-order';
import type { Ranks } from './ranks';
import { RegisterOrder } from './register-order';

/** The columns whose order is found from texts that the columns of a register do not hold. */
export const textColumns = ['code', 'title', 'recipient'] as const satisfies readonly SortColumn[];
export type TextColumn = (typeof textColumns)[number];

/** `own`, the register's own order, or the column of one. */
export type OrderName = SortColumn | 'own';

/** The name of the order that a sort reads. */
export const orderNameOf = (sort: Sort | null): OrderName =>
  sort === null ? 'own' : (sort.replace(/^-/, '') as SortColumn);

/** The positions of a register as a sort asks. */
export const positionsInOrder = (order: RegisterOrder, sort: Sort | null): Uint32Array =>
  sort?.startsWith('-') ? order.descending : order.ascending;

/** Makes orders of a register when they are asked for. `ranksOf`: of a column of texts. */
export class RegisterOrders {
  #own: Uint32Array | null = null;

  constructor(
    private readonly columns: RegisterColumns,
    private readonly collate: Collate,
    private readonly ranksOf: (column: TextColumn) => Ranks,
  ) {}

  /** Of a register whose own order is known, and whose orders by texts are not asked for. */
  static beside(columns: RegisterColumns, collate: Collate, own: Uint32Array): RegisterOrders {
    const orders = new RegisterOrders(columns, collate, (column) => {
      throw new Error(`The order by ${column} needs the texts of the register.`);
    });
    orders.#own = own;
    return orders;
  }

  make(name: OrderName): RegisterOrder {
    this.#own ??= ownOrder(this.columns, this.ranksOf('code'), this.collate);
    return name === 'own' ? RegisterOrder.fixed(this.#own) : makeOrder(this.columns, this.#own, this.#ranks(name));
  }

  #ranks(column: SortColumn): Ranks {
    switch (column) {
      case 'code':
      case 'title':
      case 'recipient':
        return this.ranksOf(column);
      case 'programme':
      case 'category':
      case 'year':
      case 'district':
        return filterRanks(this.columns, column, this.collate);
      default:
        return amountRanks(this.columns, column);
    }
  }
}
