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

/** The orders of a register, each made when it is first asked for. `ranksOf`: of a column of texts. */
export class RegisterOrders {
  readonly #made: Map<OrderName, RegisterOrder>;

  constructor(
    readonly columns: RegisterColumns,
    readonly collate: Collate,
    private readonly ranksOf: (column: TextColumn) => Ranks,
    known: ReadonlyMap<OrderName, RegisterOrder> = new Map(),
  ) {
    this.#made = new Map(known);
  }

  /** Those of a register of which `known` are kept: its own one, and all by texts. */
  static beside(columns: RegisterColumns, collate: Collate, known: ReadonlyMap<OrderName, RegisterOrder>) {
    const noTexts = (column: TextColumn): never => {
      throw new Error(`The order by ${column} needs the texts of the register.`);
    };
    return new RegisterOrders(columns, collate, noTexts, known);
  }

  /** Every position of the register as a sort asks. */
  positions(sort: Sort | null): Uint32Array {
    return positionsInOrder(this.get(orderNameOf(sort)), sort);
  }

  get(name: OrderName): RegisterOrder {
    const order = this.#made.get(name) ?? this.#make(name);
    this.#made.set(name, order);
    return order;
  }

  #make(name: OrderName): RegisterOrder {
    return name === 'own'
      ? RegisterOrder.fixed(ownOrder(this.columns, this.ranksOf('code'), this.collate))
      : makeOrder(this.columns, this.get('own').ascending, this.#ranks(name));
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
