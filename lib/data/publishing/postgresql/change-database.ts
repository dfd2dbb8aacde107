import { migrationsFolder } from '../../migration-history';
import { clientOn } from '../../postgresql/client-on';
import { databaseProblem } from '../../postgresql/database-problem';
import { newPool } from '../../postgresql/new-pool';
import { oneAtATime } from '../../postgresql/one-at-a-time';
import type { Changed, ChangeOptions, Draft } from '../store-change';
import { failureOfState, StoreFailure } from '../store-failure';
import { continueIds } from './continue-ids';
import { insertRowsPostgresql } from './insert-rows-postgresql';
import { lockDatabase } from './lock-database';
import { migrateDatabase } from './migrate-database';
import { primaryOf } from './primary-of';

/** In milliseconds: for how long a change may take, and a connection. */
const longest = 30 * 60_000;
const connecting = 10_000;

/** Changes the database at `address` in one transaction: readers see it before or after, never between. */
export async function changeDatabase<Value>(
  address: string,
  change: (draft: Draft) => Promise<Changed<Value>>,
  { onPhase, patience }: Required<ChangeOptions>,
): Promise<Value> {
  const primary = await primaryOf(address);
  const pool = oneAtATime(newPool(primary, {}, { max: 1, connectionTimeoutMillis: connecting }));
  const client = clientOn(pool);
  const notKept: Value[] = [];
  try {
    return await client.$transaction(
      async (store) => {
        await lockDatabase(store, address, patience, () => onPhase('waiting'));
        const [encoding] = await store.$queryRaw<{ server_encoding: string }[]>`SHOW server_encoding`;
        if (encoding?.server_encoding !== 'UTF8') throw new StoreFailure('not_utf8', address);
        const problem = await databaseProblem(address, (sql) => store.$queryRawUnsafe(sql));
        const failure = failureOfState(problem ?? 'ready');
        if (failure !== null) throw new StoreFailure(failure, address);
        const migrations = await migrateDatabase(store, migrationsFolder(address));
        const { value, keep } = await change({
          store,
          insertRows: insertRowsPostgresql(store),
          continueIds: () => continueIds(store),
          isNew: problem === 'empty',
          migrations,
        });
        if (!keep) {
          notKept.push(value);
          throw new Error('What was done is taken back.');
        }
        // Else the first readers of a large release are planned for as if it were not there.
        await store.$executeRaw`ANALYZE "Release", "Scheme", "SchemeSource", "Statement"`;
        return value;
      },
      { timeout: longest, maxWait: 2 * connecting },
    );
  } catch (error) {
    const [value] = notKept;
    if (value !== undefined) return value;
    throw error;
  } finally {
    await client.$disconnect();
    await pool.end();
  }
}
