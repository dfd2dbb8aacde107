import { statSync } from 'node:fs';
import { createClient } from '@libsql/client';
import { problemOfTables } from '../migration-history';
import type { StoreProblem } from '../store-problem';
import { storeUrl } from '../store-url';

/** In bytes. Checking holds the process up, about a second for this much; what is larger was checked when it was made. */
const largestChecked = 256 * 1024 * 1024;

/** What keeps the file at `path` from being read. `thoroughly`: whether to read the whole file for damage, too. */
export async function fileProblem(path: string, thoroughly: boolean): Promise<StoreProblem | null> {
  const found = statSync(/* turbopackIgnore: true */ path, { throwIfNoEntry: false });
  if (found === undefined) return 'missing';
  if (found.size === 0) return 'empty';
  const client = createClient({ url: storeUrl(path), timeout: 100 });
  try {
    await client.execute('PRAGMA query_only = ON');
    const ask = async (sql: string) => (await client.execute(sql)).rows;
    const tables = await ask(`SELECT name FROM sqlite_master WHERE type = 'table'`);
    const problem = await problemOfTables(
      path,
      tables.map(({ name }) => name),
      ask,
    );
    // A file of another version is looked at every second until it is mended: not as a whole.
    if (problem !== null || !thoroughly || found.size > largestChecked) return problem;
    const [checked] = await ask('PRAGMA quick_check(1)');
    return checked?.quick_check === 'ok' ? null : 'unreadable';
  } finally {
    client.close();
  }
}
