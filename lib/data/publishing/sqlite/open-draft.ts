import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '../../generated/sqlite/client';
import { storeUrl } from '../../store-url';
import type { Draft } from '../store-change';
import { insertRowsSqlite } from './insert-rows-sqlite';

/** In milliseconds. Prisma gives a transaction five seconds, which a large release on a slow disk exceeds. */
const patience = 30 * 60_000;

/** A draft is thrown away if anything fails, and written to the disk as a whole when it is done. */
class DraftAdapter extends PrismaLibSql {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript('PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY;');
    return connection;
  }
}

/** SQLite counts on from the largest id by itself. */
const continueIds = async () => {};

/** Does the work with what writes into the draft at `path`, all of it in one transaction. */
export async function inDraft<Value>(
  path: string,
  work: (draft: Pick<Draft, 'store' | 'insertRows' | 'continueIds'>) => Promise<Value>,
): Promise<Value> {
  const client = new PrismaClient({ adapter: new DraftAdapter({ url: storeUrl(path), timeout: 2000 }) });
  try {
    return await client.$transaction((store) => work({ store, insertRows: insertRowsSqlite(store), continueIds }), {
      timeout: patience,
      maxWait: patience,
    });
  } finally {
    await client.$disconnect();
  }
}
