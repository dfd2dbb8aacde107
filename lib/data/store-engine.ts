import type { Prisma } from './generated/sqlite/client';
import type { StoreAddress } from './store-address';
import type { StoreClient } from './store-client';
import type { StoreProblem } from './store-problem';

/** Which state of a store one looks at. */
export interface StoreVersion {
  /** Differs once another store took its place. */
  readonly place: string;
  /** Differs once anything was written to it, too; empty where it could not be looked at. */
  readonly content: string;
}

/** A row that a query found: of each column its value, bytes as `Uint8Array`. */
export type AskedRow = Readonly<Record<string, unknown>>;

/** How a kind of database is read. What writes is in lib/data/publishing, which no page can import. */
export interface StoreEngine {
  /**
   * Does the work with a client that refuses to write; everything that it reads is of one moment. Throws
   * `StoreUnavailable` where there is nothing to open.
   */
  read<Value>(address: StoreAddress, work: (store: StoreClient) => Promise<Value>): Promise<Value>;
  /**
   * What one query finds, asked of the driver itself: Prisma copies bytes once more, and takes longer to begin than
   * megabytes to be read. Nothing is kept open. It refuses to write, and throws as `read` does.
   */
  ask(address: StoreAddress, query: Prisma.Sql): Promise<readonly AskedRow[]>;
  /** What keeps the store from being read, `null` for nothing. `thoroughly`: whether to look for damage everywhere. */
  problem(address: StoreAddress, thoroughly: boolean): Promise<StoreProblem | null>;
  /** Cheap. Never throws: a store that cannot be looked at has a version, too. */
  version(address: StoreAddress): Promise<StoreVersion>;
  /** Which of several servers was read last, counted from 1; `null` where there is only one. */
  serverInUse(address: StoreAddress): number | null;
  /** What an error of the driver, or of Prisma above it, says of the store. */
  problemOf(error: unknown): StoreProblem;
}
