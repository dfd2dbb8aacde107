import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { migrationNames, migrationsFolder } from '@/lib/data/migration-history';
import { changeStore } from '@/lib/data/publishing/change-store';
import { migrateDatabase } from '@/lib/data/publishing/postgresql/migrate-database';
import { missingMigrationSql, postgresqlMigrations } from '../../../scripts/schema-engine';
import { stored } from '../stored';
import { temporaryFolder } from '../temporary-folder';
import { temporaryStore } from '../temporary-store';

const ofSqlite = migrationNames(migrationsFolder('file.sqlite'));
const ofPostgresql = migrationNames(migrationsFolder('postgresql://host/name'));

describe('the migrations for PostgreSQL', () => {
  it('lead to the same models as those for SQLite', async () => {
    expect(await missingMigrationSql(postgresqlMigrations(inject('postgresql') ?? ''))).toBe('');
  }, 60_000);

  it('are one for each for SQLite, from the first on', () => {
    expect(ofPostgresql).toEqual(ofSqlite.filter((name) => name >= (ofPostgresql[0] ?? '')));
  });

  it('apply once, and keep texts in the order of their bytes, whatever order the database has', async () => {
    const address = await temporaryStore();
    const apply = () => changeStore(address, async ({ migrations }) => ({ value: migrations, keep: true }));
    expect(await apply()).toEqual(ofPostgresql);
    expect(await apply()).toEqual([]);
    const client = new pg.Client(address);
    await client.connect();
    const { rows } = await client.query(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
        WHERE table_schema = 'public' AND data_type = 'text' AND table_name <> '_prisma_migrations'
          AND collation_name IS DISTINCT FROM 'C'`,
    );
    await client.end();
    expect(rows).toEqual([]);
  });

  it('apply all or none', async () => {
    const address = await temporaryStore();
    const folder = temporaryFolder();
    const write = (name: string, sql: string) => {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'migration.sql'), sql);
    };
    write('1_good', 'CREATE TABLE one (id INTEGER); CREATE TABLE more (id INTEGER);');
    write('2_bad', 'CREATE TABLE two (id INTEGER); CREATE TABLE two (id INTEGER);');
    const apply = () =>
      changeStore(address, async ({ store }) => ({ value: await migrateDatabase(store, folder), keep: true }));
    await expect(apply()).rejects.toThrow();
    expect(await stored(address)).toBeNull();
  });
});
