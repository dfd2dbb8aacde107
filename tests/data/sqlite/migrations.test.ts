import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { migrationNames, migrationsFolder } from '@/lib/data/migration-history';
import { migrateFile } from '@/lib/data/publishing/sqlite/migrate-file';
import { storeUrl } from '@/lib/data/store-url';
import { missingMigrationSql, sqliteMigrations } from '../../../scripts/schema-engine';
import { temporaryFolder } from '../temporary-folder';

const written = migrationNames(migrationsFolder('file.sqlite'));

function write(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'migration.sql'), sql);
}

async function tables(path: string): Promise<unknown[]> {
  const client = createClient({ url: storeUrl(path) });
  const { rows } = await client.execute(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'`,
  );
  client.close();
  return rows.map(({ name }) => name);
}

describe('the migrations', () => {
  it('lead to prisma/schema.prisma', async () => {
    expect(await missingMigrationSql(sqliteMigrations())).toBe('');
  });

  it('apply once', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    expect(await migrateFile(path, migrationsFolder('file.sqlite'))).toEqual(written);
    expect(await migrateFile(path, migrationsFolder('file.sqlite'))).toEqual([]);
  });

  it('apply each as a whole or not at all', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'store.sqlite');
    write(folder, '1_good', 'CREATE TABLE one (id INTEGER);');
    write(folder, '2_bad', 'CREATE TABLE two (id INTEGER); CREATE TABLE two (id INTEGER);');
    await expect(migrateFile(path, folder)).rejects.toThrow(/already exists/);
    expect(await tables(path)).toEqual(['one']);
    write(folder, '2_bad', 'CREATE TABLE two (id INTEGER);');
    expect(await migrateFile(path, folder)).toEqual(['2_bad']);
    expect(await tables(path)).toEqual(['one', 'two']);
  });

  it('may not leave rows that point to nothing', async () => {
    const folder = temporaryFolder();
    write(
      folder,
      '1',
      'CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id)); INSERT INTO b VALUES (7);',
    );
    await expect(migrateFile(join(folder, 'store.sqlite'), folder)).rejects.toThrow(/point to nothing/);
  });
});
