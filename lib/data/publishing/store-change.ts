import type { StoreClient } from '../store-client';
import type { InsertRows } from './insert-rows';
import type { Preparing } from './preparing';

/** The store as it will be: to be changed by whoever has it, and seen by nobody else before all has gone well. */
export interface Draft {
  readonly store: StoreClient;
  readonly insertRows: InsertRows;
  /** To be called after rows were written with ids of their own: the next one follows them. */
  readonly continueIds: () => Promise<void>;
  /** Whether there was no store before. */
  readonly isNew: boolean;
  /** The migrations that were applied to the draft. */
  readonly migrations: readonly string[];
}

export interface Changed<Value> {
  readonly value: Value;
  /** Whether the draft is to take the store's place. */
  readonly keep: boolean;
}

export type ChangePhase = 'waiting' | 'copying' | 'preparing' | 'checking';

export interface ChangeOptions {
  readonly onPhase?: (phase: ChangePhase) => void;
  /** In milliseconds: how long to wait for another process that is changing the store. */
  readonly patience?: number;
}

export interface ReleaseOptions extends ChangeOptions {
  /** With what a large register is prepared; without it, it is read whole when it is served. */
  readonly preparing?: Preparing;
}

/** How a kind of database is changed as a whole or not at all. */
export interface ChangingEngine {
  change<Value>(
    address: string,
    change: (draft: Draft) => Promise<Changed<Value>>,
    options: Required<ChangeOptions>,
  ): Promise<Value>;
  /** Removes what a process that was killed left, where there is anything and nobody is publishing. Never throws. */
  clearLeftovers(address: string): Promise<void>;
  /** What an error of the system, the driver or Prisma says in the end; one that says nothing known comes back as it is. */
  failureOf(error: unknown, address: string): unknown;
}
