/**
 * `npm run migration -- add-recipients`: writes migration.sql below prisma/migrations (SQLite) and
 * prisma/migrations-postgresql, in a folder <time>_add-recipients each: the SQL that leads from the migrations so far to
 * prisma/schema.prisma. Read both before they are committed; nothing is applied here. Needs PostgreSQL's programs.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingMigrationSql, postgresqlMigrations, sqliteMigrations } from './schema-engine';
import { oldestPostgresql } from './support/find-postgresql.mjs';
import { startPostgresql } from './support/start-postgresql.mjs';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_-]*$/.test(name)) {
  console.error('Name the migration in small letters, digits, "-" and "_", as in: npm run migration -- add-recipients');
  process.exit(1);
}

const server = await startPostgresql();
if (server === null) {
  console.error(
    `Nothing is written: the migration for PostgreSQL is made with its programs (initdb and postgres, version ${oldestPostgresql} or later), which are neither in PATH nor below /usr/lib/postgresql. Install the package "postgresql".`,
  );
  process.exit(1);
}
try {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const engines = [sqliteMigrations(), postgresqlMigrations(server.address)];
  const written = [];
  for (const engine of engines) written.push({ ...engine, sql: await missingMigrationSql(engine) });
  for (const { folder, sql } of written) {
    if (sql === '') {
      console.log(`${folder} already leads to prisma/schema.prisma; nothing written.`);
      continue;
    }
    const path = join(folder, `${time}_${name}`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'migration.sql'), sql);
    console.log(`Written: ${join(path, 'migration.sql')}`);
  }
} finally {
  await server.stop();
}
