import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPostgresql } from './find-postgresql.mjs';

const program = fileURLToPath(new URL('throw-away-postgresql.mjs', import.meta.url));

/**
 * Starts a throw-away PostgreSQL server, as a streaming replica where the address of its primary is given. Resolves to
 * its address and to what ends it with all its data, kills it, and starts it again with its data; `null` where no
 * PostgreSQL is installed. It also stops by itself when this process ends.
 * @param {string | null} [primary]
 */
export async function startPostgresql(primary = null) {
  const programs = findPostgresql();
  if (programs === null) return null;
  const child = spawn(process.execPath, [program, programs, ...(primary === null ? [] : [primary])], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const lines = createInterface({ input: child.stdout });
  const nextLine = () =>
    Promise.race([
      new Promise((resolve) => lines.once('line', resolve)),
      ended.then((code) => {
        throw new Error(`The throw-away PostgreSQL in ${programs} did not start (exit code ${code}).`);
      }),
    ]);
  const tell = async (word) => {
    const done = nextLine();
    child.stdin.write(`${word}\n`);
    await done;
  };
  return {
    /** @type {string} */
    address: await nextLine(),
    kill: () => tell('kill'),
    start: () => tell('start'),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
