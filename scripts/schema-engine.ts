import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { type DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { QueryArrayConfig } from 'pg';
import { migrationNames } from '@/lib/data/migration-history';
import { postgresqlSchema } from './support/postgresql-schema.mjs';

const schemaFile = 'prisma/schema.prisma';

interface SchemaOfEngine {
  readonly provider: 'sqlite' | 'postgresql';
  /** Where its migrations are. */
  readonly folder: string;
  /** The models. */
  readonly schema: string;
  /** How the engine gets an empty database in which it replays the migrations. */
  readonly adapter: PrismaLibSql | PrismaPg;
}

/** SQLite's, replayed in memory. */
export function sqliteMigrations(): SchemaOfEngine {
  const adapter = new PrismaLibSql({ url: ':memory:' });
  const connect = adapter.connectToShadowDb.bind(adapter);
  adapter.connectToShadowDb = async () => {
    const database = await connect();
    // The engine sends a whole migration as one statement, of which the driver would run the first part only.
    database.executeRaw = async ({ sql }) => {
      await database.executeScript(sql);
      return 0;
    };
    return database;
  };
  return { provider: 'sqlite', folder: 'prisma/migrations', schema: readFileSync(schemaFile, 'utf8'), adapter };
}

const charType = 18;
const textType = 25;

/** PostgreSQL's, replayed in a database that is made on the server at `address` and taken away again. */
export function postgresqlMigrations(address: string): SchemaOfEngine {
  const adapter = new PrismaPg(address);
  const connect = adapter.connectToShadowDb.bind(adapter);
  adapter.connectToShadowDb = async () => {
    const database = await connect();
    const pool = database.underlyingDriver();
    const query = pool.query.bind(pool);
    // The engine reads the catalogue, which has columns of PostgreSQL's own type "char": the adapter knows it not.
    pool.query = (async (asked: QueryArrayConfig) => {
      const result = await query(asked);
      for (const field of result.fields ?? []) if (field.dataTypeID === charType) field.dataTypeID = textType;
      return result;
    }) as unknown as typeof query;
    return database;
  };
  const schema = postgresqlSchema(readFileSync(schemaFile, 'utf8'));
  return { provider: 'postgresql', folder: 'prisma/migrations-postgresql', schema, adapter };
}

/** The migrations in `folder`, in the order in which they apply. */
const migrations = ({ provider, folder }: SchemaOfEngine): DiffTarget => ({
  tag: 'migrations',
  baseDir: join(process.cwd(), folder),
  lockfile: { path: 'migration_lock.toml', content: `provider = "${provider}"\n` },
  shadowDbInitScript: '',
  migrationDirectories: migrationNames(folder).map((path) => ({
    path,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok' as const, value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
    },
  })),
});

/** Once: a second one would take the memory of the first. */
let loaded: Promise<void> | null = null;

async function loadEngine(): Promise<void> {
  // Node cannot import a .wasm file by itself: the package's own entry file would need a bundler.
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = new URL('./schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': bindings as never,
  });
  (bindings as unknown as { __wbg_set_wasm(wasm: WebAssembly.Exports): void }).__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();
}

/** The SQL that leads from an engine's written migrations to `prisma/schema.prisma`; empty where they agree. */
export async function missingMigrationSql(given: SchemaOfEngine): Promise<string> {
  loaded ??= loadEngine();
  await loaded;
  const schema = { path: schemaFile, content: given.schema };
  const adapter = bindMigrationAwareSqlAdapterFactory(given.adapter);
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
  const difference = await engine.diff({
    from: migrations(given),
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  const sql = difference.stdout ?? '';
  if (sql.trim() === '-- This is an empty migration.') return '';
  // The order of texts is that of their bytes on both engines, whatever order a database was made with.
  return given.provider === 'postgresql' ? sql.replaceAll(/ TEXT\b(?! COLLATE)/g, ' TEXT COLLATE "C"') : sql;
}
