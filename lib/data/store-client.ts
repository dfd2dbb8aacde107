import type { Prisma } from './generated/sqlite/client';

/** What reads a store and writes into it, whichever engine holds it: both clients are made from the same models. */
export type StoreClient = Prisma.TransactionClient;
