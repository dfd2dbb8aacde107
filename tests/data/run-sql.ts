import { chmodSync, existsSync } from 'node:fs';
import { createClient } from '@libsql/client';
import pg from 'pg';
import { isPostgresql } from '@/lib/data/store-address';
import { storeUrl } from '@/lib/data/store-url';

/** Does to a store what somebody could who may write. */
export async function runSql(address: string, ...statements: string[]): Promise<void> {
  if (isPostgresql(address)) {
    const client = new pg.Client(address);
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
    return;
  }
  if (existsSync(address)) chmodSync(address, 0o644);
  const client = createClient({ url: storeUrl(address) });
  for (const statement of statements) await client.execute(statement);
  client.close();
}
