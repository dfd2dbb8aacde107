import { isPostgresql, type StoreAddress } from './store-address';
import type { StoreEngine } from './store-engine';

/** The engine that holds the store. Each is loaded where it is used first: nobody waits for the other's driver. */
export const engineOf = async (address: StoreAddress): Promise<StoreEngine> =>
  isPostgresql(address)
    ? (await import('./postgresql/postgresql-engine')).postgresqlEngine
    : (await import('./sqlite/sqlite-engine')).sqliteEngine;
