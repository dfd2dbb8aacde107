import { createClient } from '@libsql/client';
import { storeUrl } from '../../store-url';

/** Whether SQLite finds every page of the file at `path` sound. Throws where the file is no database at all. */
export async function checkIntegrity(path: string): Promise<boolean> {
  const client = createClient({ url: storeUrl(path) });
  try {
    const { rows } = await client.execute('PRAGMA integrity_check(1)');
    return rows[0]?.integrity_check === 'ok';
  } finally {
    client.close();
  }
}
