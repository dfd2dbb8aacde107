import { createClient } from '@libsql/client';
import { storeUrl } from '@/lib/data/store-url';

/** Does to a store what somebody could who may write. */
export async function runSql(address: string, ...statements: string[]): Promise<void> {
  const client = createClient({ url: storeUrl(address) });
  for (const statement of statements) await client.execute(statement);
  client.close();
}
