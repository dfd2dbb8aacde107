import { isPostgresql, type StoreAddress } from '../store-address';
import type { ChangingEngine } from './store-change';

/** The engine that holds the store, as `engineOf` says. */
export const changingEngineOf = async (address: StoreAddress): Promise<ChangingEngine> =>
  isPostgresql(address)
    ? (await import('./postgresql/changing-postgresql')).changingPostgresql
    : (await import('./sqlite/changing-sqlite')).changingSqlite;
