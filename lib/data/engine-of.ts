import { isPostgresql, type StoreAddress } from './store-address';
import type { StoreEngine } from './store-engine';

/** The engine that holds the store. Each is loaded where it is used first: nobody waits for the other's driver. */
export async function engineOf(address: StoreAddress): Promise<StoreEngine> {
  if (isPostgresql(address)) throw new Error('PostgreSQL is not supported yet.');
  return (await import('./sqlite/sqlite-engine')).sqliteEngine;
}
