import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '../generated/client';
import { storeUrl } from '../store-file';

/** A draft is thrown away if anything fails, and written to the disk as a whole when it is done. */
class DraftAdapter extends PrismaLibSql {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript('PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY;');
    return connection;
  }
}

/** Does the work with a Prisma client that writes into the draft at `path`. */
export async function inDraft<Value>(path: string, work: (store: PrismaClient) => Promise<Value>): Promise<Value> {
  const store = new PrismaClient({ adapter: new DraftAdapter({ url: storeUrl(path), timeout: 2000 }) });
  try {
    return await work(store);
  } finally {
    await store.$disconnect();
  }
}
