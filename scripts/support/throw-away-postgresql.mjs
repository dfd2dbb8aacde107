/**
 * `node throw-away-postgresql.mjs FOLDER`: a PostgreSQL server for tests, by the programs in FOLDER. Prints its address
 * as one line; ends, with all that it held, when its standard input ends: so it outlives nobody, however they end.
 */
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './port.mjs';

const programs = process.argv[2] ?? '';
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

const run = (program, args) =>
  spawnSync(join(programs, program), args, {
    ...owner,
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
const common = ['-D', data, '-U', 'owner', '--pwfile', passwordFile, '-E', 'UTF8', '--auth=scram-sha-256', '--no-sync'];
const initialise = (locale) => {
  rmSync(data, { recursive: true, force: true });
  return run('initdb', [...common, ...locale]);
};
/** An order of letters that is as unlike that of their bytes as can be, where this PostgreSQL knows one. */
let made = initialise(['--locale=C', '--locale-provider=icu', '--icu-locale=vi-u-kn-kf-upper']);
if (made.status !== 0) made = initialise(['--locale=C']);
if (made.status !== 0) {
  console.error(`${made.stdout}${made.stderr}`);
  remove();
  process.exit(1);
}

const port = await freePort();
const settings = {
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
  log_min_messages: 'fatal',
};
const server = spawn(
  join(programs, 'postgres'),
  ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
  { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: { PATH: process.env.PATH, LC_ALL: 'C' } },
);
let said = '';
server.stderr.setEncoding('utf8').on('data', (text) => {
  said = (said + text).slice(-4000);
});
server.on('close', (code) => {
  remove();
  if (code !== 0) console.error(said);
  process.exit(code ?? 1);
});
/** At once, and with its children. */
const stop = () => server.kill('SIGQUIT');
process.stdin.resume().on('end', stop).on('error', stop);
// Ctrl+C reaches this process, too: it ends when the one that started it does.
for (const signal of ['SIGINT', 'SIGHUP']) process.on(signal, () => {});
process.on('SIGTERM', stop);

/** The server's own word, in the last line of this file. */
const isReady = () => existsSync(pidFile) && readFileSync(pidFile, 'utf8').trimEnd().endsWith('ready');
while (!isReady()) await pause(20);
console.log(`postgresql://owner:secret@127.0.0.1:${port}/postgres`);
