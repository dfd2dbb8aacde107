import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { PrismaClient } from '../generated/postgresql/client';
import type { PrismaClient as SqliteClient } from '../generated/sqlite/client';

/**
 * A Prisma client on the pool. Both engines' clients are made from the same models and differ in the SQL that they
 * write: here alone the one is taken for the other, so that the rest of the program knows one type.
 */
export const clientOn = (pool: pg.Pool): SqliteClient =>
  new PrismaClient({ adapter: new PrismaPg(pool) }) as unknown as SqliteClient;
