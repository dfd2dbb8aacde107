import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findPostgresql } from './scripts/support/find-postgresql.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests that need a store, whichever engine holds it: each runs on both. */
const onBothEngines = readdirSync(`${root}tests/data`, { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/data/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/data/sqlite/'))
  .filter((path) => /\/(?:temporary-store|served-seeds)'/.test(readFileSync(`${root}${path}`, 'utf8')));

/** Tests of functions that keep nothing and change nothing around them: they need no process of their own each. */
const pure = readdirSync(`${root}tests/unit`, { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/unit/${path.replaceAll('\\', '/')}`)
  .filter((path) => /^tests\/unit\/(?:domain|format|schemas|ingest|export)\/.*\.test\.tsx?$/.test(path))
  .filter((path) => !/\bvi\.|process\.|globalThis|configureGlobal/.test(readFileSync(`${root}${path}`, 'utf8')));

const hasPostgresql = findPostgresql() !== null;

export default defineConfig({
  // Next keeps JSX for its own compiler; tests need it compiled.
  oxc: { jsx: { runtime: 'automatic' } },
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: /^server-only$/, replacement: `${root}tests/support/empty-module.ts` },
    ],
  },
  test: {
    // Ends what hangs and judges no speed: what takes seconds takes half a minute under eight times the load.
    testTimeout: 120_000,
    setupFiles: ['tests/support/same-examples.ts'],
    // Vitest would leave one processor to itself, which on a machine of two is half of what there is.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'sqlite',
          include: ['tests/{unit,component,data}/**/*.test.{ts,tsx,mjs}'],
          exclude: ['tests/data/postgresql/**', ...pure],
        },
      },
      {
        extends: true,
        test: {
          name: 'postgresql',
          include: hasPostgresql
            ? [...onBothEngines, 'tests/data/postgresql/**/*.test.ts']
            : ['tests/data/postgresql/server.test.ts'],
          globalSetup: ['tests/support/postgresql-server.ts'],
        },
      },
    ],
  },
});
