/**
 * `node throw-away-postgresql.mjs FOLDER [PRIMARY]`: a PostgreSQL server for tests, by the programs in FOLDER; a
 * streaming replica of the server at the address PRIMARY where that is given. Prints its address as one line. The line
 * "kill" on its standard input ends it as a loss of power would, "start" starts it again; each is repeated once it is
 * done. Ends, with all that it held, when its standard input ends: so it outlives nobody, however they end.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { findBaseBackup } from './find-postgresql.mjs';
import { freePort } from './port.mjs';

const [programs = '', primary = null] = process.argv.slice(2);
const isRoot = process.getuid?.() === 0;
const idOf = (user, option) => {
  const { status, stdout } = spawnSync('id', [option, user], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
};
/** PostgreSQL refuses to run as root: then somebody else does. */
const user = isRoot ? ['postgres', 'nobody'].find((name) => idOf(name, '-u') !== null) : undefined;
const owner = user === undefined ? {} : { uid: idOf(user, '-u'), gid: idOf(user, '-g') };

const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-postgresql-'));
if (isRoot) chownSync(folder, owner.uid, owner.gid);
const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
const data = join(folder, 'data');
const pidFile = join(data, 'postmaster.pid');
const passwordFile = join(folder, 'password');
writeFileSync(passwordFile, 'secret', { mode: 0o644 });

const environment = { PATH: process.env.PATH, LC_ALL: 'C' };
const run = (program, args) => spawnSync(program, args, { ...owner, cwd: folder, encoding: 'utf8', env: environment });
const common = ['-D', data, '-U', 'owner', '--pwfile', passwordFile, '-E', 'UTF8', '--auth=scram-sha-256', '--no-sync'];
const initialise = (locale) => {
  rmSync(data, { recursive: true, force: true });
  return run(join(programs, 'initdb'), [...common, ...locale]);
};
/** With an order of letters that is as unlike that of their bytes as can be, where this PostgreSQL knows one. */
function make() {
  const made = initialise(['--locale=C', '--locale-provider=icu', '--icu-locale=vi-u-kn-kf-upper']);
  return made.status === 0 ? made : initialise(['--locale=C']);
}
const copy = () =>
  run(findBaseBackup(programs), [
    ...['-D', data, '-d', primary, '--checkpoint=fast', '--write-recovery-conf', '--no-sync'],
  ]);
const made = primary === null ? make() : copy();
if (made.status !== 0) {
  console.error(`${made.stdout}${made.stderr}${made.error ?? ''}`);
  remove();
  process.exit(1);
}

const port = await freePort();
const settings = {
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: 200,
  log_min_messages: 'fatal',
};
const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
let said = '';
let server = null;
/** Whether it is meant to run. */
let isWanted = false;

function end(code) {
  remove();
  if (code !== 0) console.error(said);
  process.exit(code ?? 1);
}

/** The server's own word, in the last line of this file; its number is in the first. */
function isReady() {
  const words = existsSync(pidFile) ? readFileSync(pidFile, 'utf8').trim().split('\n') : [];
  return words[0] === String(server.pid) && words.at(-1)?.trim() === 'ready';
}

/** Starts it, and resolves to whether it runs. */
async function attempt() {
  let hasEnded = false;
  server = spawn(join(programs, 'postgres'), args, {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  });
  server.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-4000);
  });
  server.on('close', (code) => {
    hasEnded = true;
    if (isWanted) end(code);
  });
  while (!hasEnded && !isReady()) await pause(20);
  return !hasEnded;
}

async function start() {
  // Until the processes of one that was killed have noticed it, the next one refuses to start.
  for (let tries = 0; !(await attempt()); tries += 1) {
    if (tries === 50) end(1);
    await pause(200);
  }
  isWanted = true;
}

async function kill() {
  isWanted = false;
  const ended = new Promise((resolve) => server.on('close', resolve));
  server.kill('SIGKILL');
  await ended;
}

/** At once, and with its children. */
function stop() {
  if (server === null || server.exitCode !== null || server.signalCode !== null) end(0);
  isWanted = true;
  server.kill('SIGQUIT');
}

// Ctrl+C reaches this process, too: it ends when the one that started it does.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', stop);
process.stdin.on('error', stop);
const lines = createInterface({ input: process.stdin }).on('close', stop);
await start();
lines.on('line', async (word) => {
  await (word === 'kill' ? kill() : start());
  console.log(word);
});
console.log(`postgresql://owner:secret@127.0.0.1:${port}/postgres`);
