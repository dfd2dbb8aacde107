import type { StoreClient } from '../../store-client';

/** Lets the next row of a table that numbers its rows follow those that came with their numbers. */
export async function continueIds(store: StoreClient): Promise<void> {
  for (const table of ['Dataset', 'Release']) {
    await store.$executeRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), greatest(1, (SELECT max("id") FROM "${table}")))`,
    );
  }
}
