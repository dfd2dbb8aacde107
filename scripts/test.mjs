/**
 * `npm test`: everything. `npm test -- lint`, `npm test -- unit` and `npm test -- e2e` do a part.
 * A check that fails does not keep the others from running; the last line counts over all of them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { audit } from './support/audit.mjs';
import { checkNode } from './support/check-node.mjs';
import { findBrowser } from './support/find-browser.mjs';
import { findBaseBackup, findPostgresql, oldestPostgresql } from './support/find-postgresql.mjs';
import { takeLock } from './support/lock.mjs';
import { locks, programs } from './support/paths.mjs';
import { freePort } from './support/port.mjs';
import { alone, build, generate, install, prepareData } from './support/prepare.mjs';
import { isStopping, runNode, startNode } from './support/run-command.mjs';
import { serve } from './support/serve.mjs';
import { step } from './support/step.mjs';
import {
  failuresOfPlaywright,
  failuresOfVitest,
  line,
  ofCheck,
  ofPlaywright,
  ofSkipped,
  ofVitest,
  sum,
} from './support/tally.mjs';

const parts = ['lint', 'unit', 'e2e'];
const tallies = [];
const failures = [];

/** Runs one check, which tells of its own steps; what makes it fail is told, counted by `count` and named by `names`. */
async function check(action, count = ofCheck, names = () => []) {
  let isSound = false;
  try {
    await action();
    isSound = true;
  } catch (error) {
    if (isStopping()) process.exit();
    const reason = error instanceof Error ? error.message : error;
    console.error(reason);
    const named = names();
    failures.push(...(named.length > 0 ? named : [reason]));
  }
  tallies.push(count(isSound));
  return isSound;
}

async function lint() {
  const types = async () => {
    const routes = await runNode([programs.next, 'typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } });
    return routes.code === 0 ? runNode([programs.typescript, '--noEmit']) : routes;
  };
  const beside = { isAlone: false };
  const biome = [programs.biome, 'ci', '--error-on-warnings', '--colors=off'];
  // Types take most of the time, on one processor.
  await Promise.all([
    check(() => step('Types', types, beside)),
    (async () => {
      await check(() => step('Lint and format', () => runNode(biome), beside));
      await check(() => step('Import directions', () => runNode([programs.importDirections]), beside));
      await check(() => step('Unused code and packages', () => runNode([programs.knip]), beside));
    })(),
  ]);
  await packages();
}

/** Whether the packages that the site runs on have grave holes that are known. Skipped where the registry does not say. */
async function packages() {
  let isKnown = true;
  await check(
    async () => {
      const { state, detail } = await step('Known holes in packages', audit);
      isKnown = state !== 'unknown';
      if (!isKnown) console.log(`  Skipped: the registry gave no answer to judge by (${detail}).`);
      if (state === 'vulnerable') throw new Error(`Packages with grave holes: ${detail}. See npm audit --omit=dev.`);
    },
    (isSound) => (isKnown ? ofCheck(isSound) : ofSkipped),
  );
}

async function unit() {
  const report = '.build/vitest.json';
  rmSync(report, { force: true });
  if (findPostgresql() === null) {
    console.log(
      `Skipped: the tests on PostgreSQL. Neither in PATH nor below /usr/lib/postgresql are initdb and postgres of version ${oldestPostgresql} or later.`,
    );
  }
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await check(
    () => step('Unit, component and data tests', () => runNode([programs.vitest, 'run', ...reporters])),
    () => ofVitest(report),
    () => failuresOfVitest(report),
  );
}

// Lighthouse measures time, so it runs when the others have ended; as their dependent it would not run where one fails.
const browserTests = [
  { projects: ['browser', 'no-scripts'], report: '.build/playwright.json' },
  { projects: ['lighthouse'], report: '.build/lighthouse.json' },
];

/** Some projects of Playwright, which tells of each test while it runs. Resolves to whether all passed. */
const playwright = ({ projects, report }, env) =>
  new Promise((resolve) => {
    const child = startNode([programs.playwright, 'test', ...projects.map((name) => `--project=${name}`)], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    child.on('close', (code) => resolve(code === 0));
  });

async function allOfPlaywright(env) {
  let isSound = true;
  for (const part of browserTests) {
    if (!isStopping()) isSound = (await playwright(part, env)) && isSound;
  }
  if (!isSound) throw new Error('Browser tests failed; see above.');
}

/** Several web processes on PostgreSQL with a replica. Skipped where its programs are not found. */
async function topology() {
  const found = findPostgresql();
  const isPossible = found !== null && findBaseBackup(found) !== null;
  if (!isPossible) {
    console.log(
      'Skipped: web processes on PostgreSQL with a replica. No initdb, postgres and pg_basebackup are found.',
    );
    tallies.push(ofSkipped);
    return;
  }
  await check(() => step('Web processes, a primary and a replica, each killed', () => runNode([programs.topology])));
}

async function e2e() {
  const isBuilt = await check(() => alone(build));
  if (isBuilt) await check(() => step('The steps of the container file', () => runNode([programs.containerSteps])));
  if (isBuilt) await topology();
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-'));
  for (const { report } of browserTests) rmSync(report, { force: true });
  let server = null;
  await check(
    async () => {
      if (!isBuilt) throw new Error('There is no build to test in a browser.');
      const browser = await findBrowser();
      const env = { DATABASE_URL: pathToFileURL(join(folder, 'test.sqlite')).href };
      await prepareData(env);
      const port = await freePort();
      takeLock(locks.serve, { port });
      server = await serve('start', port, env);
      await allOfPlaywright({ ...env, CHROMIUM_PATH: browser, BASE_URL: server.address });
    },
    () => sum(browserTests.map(({ report }) => ofPlaywright(report))),
    () => browserTests.flatMap(({ report }) => failuresOfPlaywright(report)),
  );
  server?.child.kill();
  await server?.ended;
  rmSync(folder, { recursive: true, force: true });
}

checkNode();
chdir(fileURLToPath(new URL('..', import.meta.url)));
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !parts.includes(part));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown.join(' ')}". The parts are: ${parts.join(', ')}.`);
  process.exit(1);
}
const does = (part) => asked.length === 0 || asked.includes(part);

let isReady = true;
try {
  await alone(async () => {
    await install({ tests: true });
    await generate();
  });
} catch (error) {
  if (isStopping()) process.exit();
  const reason = error instanceof Error ? error.message : error;
  console.error(reason);
  failures.push(reason);
  tallies.push(ofCheck(false));
  isReady = false;
}
if (isReady && does('lint')) await lint();
if (isReady && does('unit')) await unit();
if (isReady && does('e2e')) await e2e();

// Last, where a log that was cut still shows them.
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
const total = sum(tallies);
console.log(`\n${line(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
