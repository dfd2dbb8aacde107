import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { isPostgresql } from '@/lib/data/store-address';

/** Every row of every table, in an order of its own. */
async function ofDatabase(address: string): Promise<string | null> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename COLLATE "C"`,
    );
    const texts = [];
    for (const { name } of tables) {
      const { rows } = await client.query(`SELECT t::text AS row FROM "${name}" t ORDER BY t::text COLLATE "C"`);
      texts.push(name, ...rows.map(({ row }) => row));
    }
    return tables.length === 0 ? null : texts.join('\n');
  } finally {
    await client.end();
  }
}

/** All that is in a store, to be compared: `null` where there is none. */
export async function stored(address: string): Promise<string | null> {
  if (isPostgresql(address)) return ofDatabase(address);
  return existsSync(address) ? readFileSync(address, 'base64') : null;
}
