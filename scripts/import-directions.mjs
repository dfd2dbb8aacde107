/**
 * `node scripts/import-directions.mjs`: which part of the program may import which. A room is a folder; `mayImport`
 * names the rooms it may import from besides itself, and `instead` says where to go when it wants something else.
 */
import { cruise } from 'dependency-cruiser';
import readTypeScriptConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const rooms = {
  'lib/process-wide.ts': {
    mayImport: [],
    instead: 'lib/process-wide knows nothing else: it keeps what others make.',
  },
  'lib/vocabulary': {
    mayImport: [],
    instead: 'lib/vocabulary knows nothing else: it holds codes and their traits only.',
  },
  'lib/domain': {
    mayImport: ['lib/vocabulary', 'lib/process-wide.ts'],
    instead: 'lib/domain is pure: it may import lib/vocabulary and lib/process-wide only. Pass in what it needs.',
  },
  'lib/i18n': {
    mayImport: ['lib/domain', 'lib/vocabulary'],
    instead:
      'lib/i18n holds words: it may import lib/domain (types) and lib/vocabulary. Formatting belongs in lib/format.',
  },
  'lib/format': {
    mayImport: ['lib/domain', 'lib/i18n', 'lib/vocabulary'],
    instead: 'lib/format turns values into text: it may import lib/domain, lib/i18n and lib/vocabulary.',
  },
  'lib/schemas': {
    mayImport: ['lib/domain', 'lib/vocabulary', 'lib/i18n/locales.ts'],
    instead:
      'lib/schemas holds shapes at the borders: it may import lib/domain, lib/vocabulary and the list of languages.',
  },
  'lib/data': {
    mayImport: ['lib/schemas', 'lib/domain', 'lib/vocabulary', 'lib/process-wide.ts'],
    instead: 'lib/data reads and writes the database: hand it content, and let app or scripts do the rest.',
  },
  'lib/ingest': {
    mayImport: ['lib/schemas', 'lib/domain', 'lib/vocabulary'],
    instead: 'lib/ingest turns files into checked rows: it may import lib/schemas, lib/domain and lib/vocabulary.',
  },
  'lib/export': {
    mayImport: ['lib/format', 'lib/i18n', 'lib/schemas', 'lib/domain', 'lib/vocabulary'],
    instead: 'lib/export turns a publication into files: let app load the publication with lib/data and pass it in.',
  },
  'lib/feeds': {
    mayImport: ['lib/format', 'lib/i18n', 'lib/domain'],
    instead: 'lib/feeds writes releases as feeds: let app load them with lib/data and pass them in.',
  },
  'lib/chart-pictures': {
    mayImport: ['lib/domain', 'lib/vocabulary', 'lib/process-wide.ts'],
    instead: 'lib/chart-pictures asks a worker for a drawing: hand it a ChartDrawing and its texts.',
  },
  'lib/server': {
    mayImport: [
      'lib/export/problem.ts',
      'lib/export/entity-tag.ts',
      'lib/export/cache-control.ts',
      'lib/i18n/locales.ts',
      'lib/schemas',
      'lib/vocabulary',
      'lib/process-wide.ts',
    ],
    instead:
      'lib/server stands before Next and knows no page: what it needs of the data comes through lib/process-wide.',
  },
  components: {
    mayImport: [
      'lib/chart-pictures',
      'lib/format',
      'lib/i18n',
      'lib/schemas',
      'lib/domain',
      'lib/vocabulary',
      'lib/ingest/check-messages.ts',
    ],
    instead: 'Components get what they draw as props: let app call lib/data and lib/export and pass the result down.',
  },
};

const inside = (paths) => paths.map((path) => `^${path.replaceAll('.', '\\.')}(/|$)`);
const packages = (names) => names.map((name) => `(^|node_modules/)${name}(/|$)`);

const further = [
  {
    from: { path: inside(['lib']) },
    to: { path: inside(['components', 'app', 'scripts', 'tests']) },
    instead: 'Imports go one way: app → components → lib. Move what both need into lib.',
  },
  {
    from: { path: inside(['components']) },
    to: { path: inside(['app', 'scripts', 'tests']) },
    instead: 'Imports go one way: app → components. Move what both need into components or lib.',
  },
  {
    from: { path: inside(['app', 'instrumentation.ts', 'proxy.ts']) },
    to: { path: '^lib/data/(store-engine|engine-of|store-client|(sqlite|postgresql|publishing)/)' },
    instead: 'Pages only read: use loadPublication, listReleases, listDatasets or storeState.',
  },
  {
    from: { path: '^lib/data/[^/]+\\.ts$' },
    to: { path: '^lib/data/publishing/' },
    instead: 'What pages read with must not be able to write: lib/data/publishing is for scripts alone.',
  },
  {
    from: { path: inside(['lib']), pathNot: inside(['lib/server/answer-with-next.ts']) },
    to: { path: packages(['react', 'react-dom', 'next']) },
    instead:
      'lib is without React and Next: pass plain values in and out. Drawing belongs in components, routing in app.',
  },
  {
    from: { pathNot: inside(['components/charts']) },
    to: { path: packages(['recharts']) },
    instead: 'Recharts is drawn in components/charts alone: hand a ChartModel to a component there.',
  },
  {
    from: { pathNot: inside(['lib/data', 'scripts/schema-engine.ts']) },
    to: { path: [...packages(['@prisma', '@libsql', 'libsql', 'pg']), ...inside(['lib/data/generated'])] },
    instead: 'The database is reached in lib/data alone: add a function there and call it.',
  },
  {
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    instead: 'These files import each other: move what they share into a file of its own.',
  },
  {
    from: {},
    to: { path: '^(@/|\\.)', couldNotResolve: true },
    instead: 'This leads to no file, so that its direction cannot be judged.',
  },
];

const ofRooms = Object.entries(rooms).map(([room, { mayImport, instead }]) => ({
  from: { path: inside([room]) },
  to: { path: inside(['lib']), pathNot: inside([room, ...mayImport]) },
  instead,
}));

const tsConfig = 'tsconfig.json';
const forbidden = [...ofRooms, ...further].map(({ instead, ...rule }) => ({
  name: instead,
  severity: 'error',
  ...rule,
}));
const { output } = await cruise(
  ['app', 'components', 'lib', 'instrumentation.ts', 'proxy.ts', 'scripts'],
  {
    ruleSet: { forbidden },
    validate: true,
    doNotFollow: { path: ['node_modules', ...inside(['lib/data/generated'])] },
    tsConfig: { fileName: tsConfig },
    // Imports of types count, which compiled code no longer shows.
    tsPreCompilationDeps: true,
  },
  {},
  { tsConfig: readTypeScriptConfig(tsConfig) },
);

for (const { from, to, cycle, rule } of output.summary.violations) {
  const path = [from, ...(cycle?.map(({ name }) => name) ?? [to])];
  console.error(`${path.join(' → ')}\n  ${rule.name}\n`);
}
process.exitCode = output.summary.error > 0 ? 1 : 0;
