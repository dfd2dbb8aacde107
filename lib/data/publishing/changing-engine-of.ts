import { isPostgresql, type StoreAddress } from '../store-address';
import type { ChangingEngine } from './store-change';

/** The engine that holds the store, as `engineOf` says. */
export async function changingEngineOf(address: StoreAddress): Promise<ChangingEngine> {
  if (isPostgresql(address)) throw new Error('PostgreSQL is not supported yet.');
  return (await import('./sqlite/changing-sqlite')).changingSqlite;
}
