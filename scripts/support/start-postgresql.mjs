import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { findPostgresql } from './find-postgresql.mjs';

const program = fileURLToPath(new URL('throw-away-postgresql.mjs', import.meta.url));

/**
 * Starts a throw-away PostgreSQL server. Resolves to its address and to what stops it; `null` where no PostgreSQL is
 * installed. It also stops by itself when this process ends.
 */
export async function startPostgresql() {
  const programs = findPostgresql();
  if (programs === null) return null;
  const child = spawn(process.execPath, [program, programs], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const address = await Promise.race([
    new Promise((resolve) => createInterface({ input: child.stdout }).once('line', resolve)),
    ended.then((code) => {
      throw new Error(`The throw-away PostgreSQL in ${programs} did not start (exit code ${code}).`);
    }),
  ]);
  return {
    address,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
