import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { type DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';

const folder = 'prisma/migrations';

/** The migrations in `prisma/migrations`, in the order in which they apply. */
const migrations = (): DiffTarget => ({
  tag: 'migrations',
  baseDir: join(process.cwd(), folder),
  lockfile: { path: 'migration_lock.toml', content: 'provider = "sqlite"\n' },
  shadowDbInitScript: '',
  migrationDirectories: readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(folder, path, 'migration.sql'), 'utf8') },
      },
    })),
});

/** An empty database in memory, in which the engine replays the migrations. */
function shadowDatabase(): PrismaLibSql {
  const factory = new PrismaLibSql({ url: ':memory:' });
  const connect = factory.connectToShadowDb.bind(factory);
  factory.connectToShadowDb = async () => {
    const database = await connect();
    // The engine sends a whole migration as one statement, of which the driver would run the first part only.
    database.executeRaw = async ({ sql }) => {
      await database.executeScript(sql);
      return 0;
    };
    return database;
  };
  return factory;
}

/** The SQL that leads from the written migrations to `prisma/schema.prisma`; empty where they agree. */
export async function missingMigrationSql(): Promise<string> {
  // Node cannot import a .wasm file by itself: the package's own entry file would need a bundler.
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const file = new URL('./schema_engine_bg.wasm', import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const { instance } = await WebAssembly.instantiate(readFileSync(file), {
    './schema_engine_bg.js': bindings as never,
  });
  (bindings as unknown as { __wbg_set_wasm(wasm: WebAssembly.Exports): void }).__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start(): void }).__wbindgen_start();

  const schema = { path: 'prisma/schema.prisma', content: readFileSync('prisma/schema.prisma', 'utf8') };
  const adapter = bindMigrationAwareSqlAdapterFactory(shadowDatabase());
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
  const difference = await engine.diff({
    from: migrations(),
    to: { tag: 'schemaDatamodel', files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  const sql = difference.stdout ?? '';
  return sql.trim() === '-- This is an empty migration.' ? '' : sql;
}
