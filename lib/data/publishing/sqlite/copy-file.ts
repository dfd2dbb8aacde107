import { createClient } from '@libsql/client';
import { storeUrl } from '../../store-url';

/** Writes a copy of the store at `path` to `draft`. */
export async function copyFile(path: string, draft: string): Promise<void> {
  const client = createClient({ url: storeUrl(path), timeout: 2000 });
  try {
    // Unlike a copy of the file, this waits for a writer and takes in what it has left in a journal.
    await client.execute({ sql: 'VACUUM INTO ?', args: [draft] });
  } finally {
    client.close();
  }
}
