import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '../generated/sqlite/client';
import { storeUrl } from '../store-url';

/** The driver has no switch for opening a file read-only: SQLite itself is told to refuse what would write. */
class ReadingAdapter extends PrismaLibSql {
  override async connect() {
    const connection = await super.connect();
    await connection.executeScript('PRAGMA query_only=ON');
    // After a transaction the driver opens a connection anew, of which nobody has told it.
    connection.startTransaction = () => Promise.reject(new Error('The store is open for reading only.'));
    return connection;
  }
}

/**
 * A Prisma client on the file at `path` that reads and refuses to write. The file must be there: the driver would
 * create it. Disconnect when done.
 */
export const openFile = (path: string): PrismaClient =>
  new PrismaClient({ adapter: new ReadingAdapter({ url: storeUrl(path), timeout: 2000 }) });
