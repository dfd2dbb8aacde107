import { spawn } from 'node:child_process';

const running = new Set();
let stopping = false;

/** Whether this process was told to stop. */
export const isStopping = () => stopping;

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    stopping = true;
    process.exitCode = code;
    if (running.size === 0) process.exit();
    for (const child of running) child.kill(signal);
  });
}

/**
 * Starts a Node program of the project's, so that no shell and no `.cmd` file is needed on any system.
 * @param {readonly string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'env'> & { env?: Record<string, string> }} [options] `env` adds to ours
 */
export function startNode(args, { env = {}, ...options } = {}) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, ...options });
  running.add(child);
  child.on('close', () => running.delete(child));
  return child;
}

/**
 * Runs it to its end, quietly. Resolves to its exit code and all that it said.
 * @param {readonly string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'env'> & { env?: Record<string, string> }} [options]
 */
export const runNode = (args, options) => collect(startNode(args, { stdio: ['ignore', 'pipe', 'pipe'], ...options }));

/**
 * The same for any other program.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'env'> & { env?: Record<string, string> }} [options]
 */
export function runProgram(program, args, { env = {}, ...options } = {}) {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...options,
  });
  running.add(child);
  child.on('close', () => running.delete(child));
  return collect(child);
}

const collect = (child) =>
  new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
