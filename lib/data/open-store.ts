import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from './generated/client';
import { storeUrl } from './store-file';

/** A Prisma client on the file at `path`, which the driver creates if it is not there. Disconnect when done. */
export const openStore = (path: string): PrismaClient =>
  new PrismaClient({ adapter: new PrismaLibSql({ url: storeUrl(path), timeout: 2000 }) });
