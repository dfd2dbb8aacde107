/**
 * `node scripts/deploy/try-topology.mjs`: two web processes on a PostgreSQL with a streaming replica, as the guides have
 * it, under readers and publications while a process, the replica and the primary are killed. Needs a build.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { publisher } from '../load/publisher.mjs';
import { alone, buildDataCommands } from '../support/prepare.mjs';
import { isStopping } from '../support/run-command.mjs';
import { step } from '../support/step.mjs';
import { judgeAnswers } from './topology/judge-answers.mjs';
import { startReaders } from './topology/readers.mjs';
import { replicatedDatabase } from './topology/replicated-database.mjs';
import { webProcess } from './topology/web-process.mjs';

/** In milliseconds: generous, since machines are busy. */
const patience = 60_000;

const patienceEnds = (begin) => isStopping() || performance.now() - begin > patience;

/** Waits until a process says that of itself. */
async function untilHealth(site, expected) {
  let health = null;
  for (const begin = performance.now(); !patienceEnds(begin); await pause(100)) {
    health = await site.health();
    const told = health === null ? null : { ...health, release: health.datasets?.find(isTried)?.release };
    if (told !== null && Object.entries(expected).every(([name, value]) => isDeepStrictEqual(told[name], value)))
      return;
  }
  throw new Error(`It did not come to say ${JSON.stringify(expected)}, but ${JSON.stringify(health)}.\n${site.said()}`);
}

const isTried = ({ dataset }) => dataset === 'minh-hoa';

/** Waits for so many further answers, so that what was done is met by readers. */
async function further(readers, count = 30) {
  const before = readers.count();
  for (const begin = performance.now(); readers.count() < before + count; await pause(50)) {
    if (patienceEnds(begin)) throw new Error('Readers get no answers any more.');
  }
}

/** Publishes one more job; where that is to be refused, `refusal` is in the sentence that says so. */
async function published(publishing, refusal = null) {
  const { code, output } = await publishing.publish();
  const isExpected = refusal === null ? code === 0 : code === 3 && output.includes(refusal);
  if (!isExpected || output.includes('secret')) {
    throw new Error(`Publishing ended with ${code}: ${output}`);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-topology-'));
const ending = [() => rmSync(folder, { recursive: true, force: true })];

async function run() {
  await alone(buildDataCommands);
  const database = await step('A primary and a replica', replicatedDatabase);
  ending.unshift(database.stop);
  const { primary, replica, url } = database;
  const publishing = publisher(url('owner', primary, replica), folder);
  await step('Publishing the seed', () => publishing.begin());

  // Each machine reads from its own server first.
  const one = await webProcess(url('reader', replica, primary));
  const two = await webProcess(url('reader', primary, replica));
  const both = [one, two];
  ending.unshift(() => Promise.all(both.map((site) => site.stop())));
  const say = (expected) => Promise.all(both.map((site) => untilHealth(site, expected)));
  await step('Two web processes', async () => {
    for (const site of both) site.start();
    await say({ status: 'ok', release: 1, server: 1 });
  });

  const readers = startReaders(both);
  ending.unshift(() => readers.stop());
  await step('A publication under readers', async () => {
    await published(publishing);
    await say({ status: 'ok', release: 2, server: 1 });
  });
  await step('A web process is killed, and comes back', async () => {
    await one.kill();
    await further(readers);
    one.start();
    await untilHealth(one, { status: 'ok', release: 2, server: 1 });
  });
  await step('The replica is killed, and comes back after a publication', async () => {
    await replica.kill();
    await untilHealth(one, { status: 'ok', release: 2, server: 2 });
    await published(publishing);
    await Promise.all([
      untilHealth(one, { status: 'ok', release: 3, server: 2 }),
      untilHealth(two, { status: 'ok', release: 3, server: 1 }),
    ]);
    await further(readers);
    await replica.start();
    await say({ status: 'ok', release: 3, server: 1 });
  });
  await step('The primary is killed: all is read from the replica, and publishing waits', async () => {
    await primary.kill();
    await untilHealth(two, { status: 'ok', release: 3, server: 2 });
    await published(publishing, 'None of the servers');
    await further(readers);
  });
  await step('No server is left, and then the replica again', async () => {
    await replica.kill();
    await say({ status: 'degraded', reason: 'unreachable', release: 3 });
    await further(readers);
    await replica.start();
    await untilHealth(one, { status: 'ok', release: 3, server: 1 });
    await untilHealth(two, { status: 'ok', release: 3, server: 2 });
  });
  await step('The replica is promoted, and published to', async () => {
    await database.promote();
    await published(publishing);
    await untilHealth(one, { status: 'ok', release: 4, server: 1 });
    await untilHealth(two, { status: 'ok', release: 4, server: 2 });
  });
  await step('The old primary comes back: nobody reads it or publishes to it', async () => {
    await primary.start();
    await published(publishing, 'More than one server');
    // Long enough for it to have been asked whether it is there.
    await pause(7000);
    await untilHealth(two, { status: 'ok', release: 4, server: 2 });
    await further(readers);
  });
  const { answers, passedOver } = await readers.stop();
  const wrong = judgeAnswers(answers);
  const told = [...new Set(answers.flatMap(({ releases = [] }) => releases))].sort().join(', ');
  console.log(
    `${answers.length} answers, of releases ${told}; a process that was gone was passed over ${passedOver} times.`,
  );
  if (wrong.length > 0) throw new Error(`${wrong.length} answers were wrong:\n${wrong.slice(0, 20).join('\n')}`);
  if (told !== '1, 2, 3, 4') throw new Error('Readers have not seen each release.');
  for (const site of both) {
    if (/secret|reads@/.test(site.said())) throw new Error('A password is in the log.');
    if (!site.said().includes('A server of DATABASE_URL before this one'))
      throw new Error(`The log does not say what was read:\n${site.said()}`);
  }
}

try {
  await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const end of ending) await end();
}
