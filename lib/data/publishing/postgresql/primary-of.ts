import { databaseServers } from '@/lib/schemas/database-servers';
import { newPool } from '../../postgresql/new-pool';
import { StoreFailure } from '../store-failure';

/** In milliseconds. */
const patience = 5000;

/** Whether the server takes what is written, as no replica does. Throws where it does not answer or lets nobody in. */
async function takesWriting(server: string): Promise<boolean> {
  const pool = newPool(server, {}, { max: 1, connectionTimeoutMillis: patience, query_timeout: patience });
  try {
    const { rows } = await pool.query('SELECT pg_is_in_recovery() AS "isReplica"');
    return rows[0]?.isReplica === false;
  } finally {
    await pool.end();
  }
}

/**
 * The one server of the database at `address` that is written to. A single server is not asked. Throws a `StoreFailure`
 * where none of several is to be written to, or where more than one is, whose databases would then differ for good; and
 * what the driver says where none answers.
 */
export async function primaryOf(address: string): Promise<string> {
  const servers = databaseServers(address);
  if (servers.length === 1) return address;
  const asked = await Promise.allSettled(servers.map(takesWriting));
  const [first, ...others] = servers.filter((_, index) => {
    const answer = asked[index];
    return answer?.status === 'fulfilled' && answer.value;
  });
  if (first === undefined) {
    const failed = asked.filter((answer) => answer.status === 'rejected');
    if (failed.length === servers.length) throw failed[0]?.reason;
    throw new StoreFailure('no_primary', address);
  }
  if (others.length > 0) throw new StoreFailure('two_primaries', address);
  return first;
}
