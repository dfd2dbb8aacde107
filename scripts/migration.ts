/**
 * `npm run migration -- add-recipients`: writes prisma/migrations/<time>_add-recipients/migration.sql, the SQL that
 * leads from the migrations so far to prisma/schema.prisma. Read it before it is committed; nothing is applied here.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingMigrationSql } from './schema-engine';

const name = process.argv[2];
if (name === undefined || !/^[a-z][a-z0-9_-]*$/.test(name)) {
  console.error('Name the migration in small letters, digits, "-" and "_", as in: npm run migration -- add-recipients');
  process.exit(1);
}

const sql = await missingMigrationSql();
if (sql === '') {
  console.log('The migrations already lead to prisma/schema.prisma; nothing written.');
} else {
  const time = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const folder = join('prisma/migrations', `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration.sql'), sql);
  console.log(`Written: ${join(folder, 'migration.sql')}`);
}
