import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { lockHolder, takeLock } from './lock.mjs';
import {
  chartWorker,
  dataCommands,
  generatedClient,
  locks,
  pageScript,
  postgresqlSchemaFile,
  programs,
  sourcePaths,
  stamps,
  staticFiles,
  webServer,
} from './paths.mjs';
import { postgresqlSchema } from './postgresql-schema.mjs';
import { runNode, runProgram } from './run-command.mjs';
import { readStamp, removeStamp, writeStamp } from './stamps.mjs';
import { StepFailed, step } from './step.mjs';

const builtSite = '.next/BUILD_ID';

const isDone = (stamp, inputs, output) => readStamp(stamp) === inputs && existsSync(output);

/** Does the action where its inputs changed since it was last done to its end, or where its output is gone. */
async function whenChanged(stamp, inputs, output, name, action) {
  if (isDone(stamp, inputs, output)) return;
  removeStamp(stamp);
  await step(name, action);
  writeStamp(stamp, inputs);
}

export function npm(args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return runNode([cli, ...args]);
  return runProgram('npm', args, { shell: process.platform === 'win32' });
}

/** What package-lock.json pins. With `tests`, what only the checks need comes too; once there, also by hand, it stays. */
export async function install({ tests }) {
  const lock = fingerprint(['package-lock.json']);
  const installed = readStamp(stamps.install);
  if (installed === `${lock} all` || (!tests && installed === lock)) return;
  const all = tests || installed?.endsWith(' all') || existsSync(programs.biome);
  await step('Installing packages', () => npm(['ci', all ? '--include=dev' : '--omit=dev', '--no-progress']));
  writeStamp(stamps.install, all ? `${lock} all` : lock);
}

/** A Prisma client. The command wants an engine that `generate` never runs: any program that is there will do. */
const generateFrom = (schema) =>
  runNode([programs.prisma, 'generate', '--schema', schema], {
    env: {
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  });

/** Both Prisma clients. */
export const generate = () =>
  whenChanged(
    stamps.generate,
    fingerprint([
      'prisma/schema.prisma',
      'prisma.config.ts',
      'scripts/support/postgresql-schema.mjs',
      'node_modules/prisma/package.json',
    ]),
    `${generatedClient}/postgresql/client.ts`,
    'Generating the database clients',
    async () => {
      rmSync(generatedClient, { recursive: true, force: true });
      mkdirSync(dirname(postgresqlSchemaFile), { recursive: true });
      writeFileSync(postgresqlSchemaFile, postgresqlSchema(readFileSync('prisma/schema.prisma', 'utf8')));
      const [sqlite, postgresql] = await Promise.all(['prisma/schema.prisma', postgresqlSchemaFile].map(generateFrom));
      return sqlite.code === 0 ? postgresql : sqlite;
    },
  );

/** Runs scripts/data.ts. The condition lets files that only a server may import be imported here. */
export const runData = (command, env = {}) =>
  runNode(['--conditions=react-server', '--import=tsx', 'scripts/data.ts', command, '--lang', 'en'], { env });

/** Migrations and seed, where there is anything new in them; always checks that the database can be served. */
export async function prepareData(env) {
  const { output } = await step('Checking the database', () => runData('seed', env));
  console.log(output.replaceAll(/^/gm, '  '));
}

export async function buildChartWorker() {
  if (!existsSync(chartWorker.source)) return;
  await whenChanged(stamps.worker, sourceFingerprint(), chartWorker.output, 'Bundling the chart drawing', () =>
    runNode([chartWorker.source]),
  );
}

export const buildPageScript = () =>
  whenChanged(stamps.script, sourceFingerprint(), pageScript.output, 'Bundling the script of the pages', () =>
    runNode([pageScript.source]),
  );

const buildWebServer = () =>
  whenChanged(stamps.server, sourceFingerprint(), webServer.output, 'Bundling the web server', () =>
    runNode([webServer.source]),
  );

/** The data commands as one file, for a machine without the sources. */
export const buildDataCommands = () =>
  whenChanged(
    stamps.data,
    fingerprint([...sourcePaths, ...dataCommands.sources], { except: [generatedClient, pageScript.folder] }),
    dataCommands.output,
    'Bundling the data commands',
    () => runNode([dataCommands.source]),
  );

const sourceFingerprint = () =>
  fingerprint(sourcePaths, { except: [generatedClient, pageScript.folder], also: [process.versions.node] });

const isBuilt = () => isDone(stamps.build, sourceFingerprint(), builtSite);

/** The site itself. A server that is running from the last build would break under a new one. */
export async function build() {
  const server = lockHolder(locks.serve);
  if (server !== null && !isBuilt()) {
    throw new StepFailed(
      `The sources changed, and the server on port ${server.port} (process ${server.pid}) runs from the last build. Stop it first.`,
    );
  }
  await buildChartWorker();
  await buildPageScript();
  await buildWebServer();
  await whenChanged(stamps.build, sourceFingerprint(), builtSite, 'Building the site', () =>
    runNode([programs.next, 'build'], { env: { NEXT_TELEMETRY_DISABLED: '1' } }),
  );
  await whenChanged(
    stamps.static,
    readFileSync(builtSite, 'utf8'),
    staticFiles.output,
    'Compressing scripts and styles',
    () => runNode([staticFiles.source]),
  );
}

/** Does the work while no other process prepares the same folder. */
export async function alone(work) {
  const lock = takeLock(locks.prepare);
  if (lock === null) {
    const pid = lockHolder(locks.prepare)?.pid;
    throw new StepFailed(`Another process (${pid}) is preparing this folder. Let it finish, then start again.`);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
