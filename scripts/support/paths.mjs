/** What `next build` reads. A change in any of it asks for a new build. */
export const sourcePaths = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'scripts/build-chart-worker.mjs',
  'scripts/build-page-script.mjs',
  'scripts/build-server.mjs',
  'scripts/compress-static.mjs',
  'next.config.js',
  'postcss.config.mjs',
  'instrumentation.ts',
  'proxy.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** One client for each engine. */
export const generatedClient = 'lib/data/generated';

/** The models once more, for PostgreSQL: a client is made for one engine. Written from the one that people edit. */
export const postgresqlSchemaFile = '.build/postgresql/schema.prisma';
export const chartWorker = { source: 'scripts/build-chart-worker.mjs', output: '.build/chart-worker.mjs' };

/** `output` tells the address of the script, which stands in `folder` under a name of its own. */
export const pageScript = {
  source: 'scripts/build-page-script.mjs',
  output: '.build/page-script.json',
  folder: 'public/scripts',
};

export const webServer = {
  source: 'scripts/build-server.mjs',
  output: '.build/server.mjs',
  // glibc gives threads heaps of their own, and a freed page of theirs stays with the process: with two, a tenth less.
  env: { MALLOC_ARENA_MAX: '2' },
};

export const staticFiles = { source: 'scripts/compress-static.mjs', output: '.build/static' };
export const dataCommands = {
  source: 'scripts/build-data-commands.mjs',
  output: '.build/data.mjs',
  /** What goes into it besides what the site is built from. */
  sources: ['scripts/build-data-commands.mjs', 'scripts/data.ts', 'scripts/data'],
};

export const stamps = {
  install: 'node_modules/.installed',
  generate: '.build/generate.stamp',
  worker: '.build/chart-worker.stamp',
  server: '.build/server.stamp',
  script: '.build/page-script.stamp',
  data: '.build/data.stamp',
  build: '.build/build.stamp',
  static: '.build/static.stamp',
};

export const locks = {
  prepare: '.build/prepare.lock',
  serve: '.build/serve.lock',
};

export const programs = {
  next: 'node_modules/next/dist/bin/next',
  prisma: 'node_modules/prisma/build/index.js',
  typescript: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  importDirections: 'scripts/import-directions.mjs',
  containerSteps: 'scripts/deploy/try-steps.mjs',
  topology: 'scripts/deploy/try-topology.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};
