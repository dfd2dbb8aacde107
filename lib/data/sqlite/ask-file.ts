import { createClient, type InArgs } from '@libsql/client';
import type { Prisma } from '../generated/sqlite/client';
import type { AskedRow } from '../store-engine';
import { storeUrl } from '../store-url';
import { mustBeThere } from './must-be-there';

/** What a query finds in the file at `path`, asked of the driver itself, which is told to refuse what would write. */
export async function askFile(path: string, { sql, values }: Prisma.Sql): Promise<readonly AskedRow[]> {
  mustBeThere(path);
  const client = createClient({ url: storeUrl(path), timeout: 2000 });
  try {
    await client.execute('PRAGMA query_only=ON');
    const { rows } = await client.execute({ sql, args: values as InArgs });
    return rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof ArrayBuffer ? new Uint8Array(value) : value,
        ]),
      ),
    );
  } finally {
    client.close();
  }
}
