import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { until } from './until';

const started: ChildProcess[] = [];
const alone: number[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  for (const pid of alone.splice(0).filter(isRunning)) process.kill(pid, 'SIGKILL');
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const address = (file: string): string => JSON.stringify(pathToFileURL(file).href);

/** Runs a module that is written here. */
const programOf = (source: string): readonly string[] => ['--import=tsx', '--input-type=module', '--eval', source];

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  started.push(child);
  const heard = { text: '', errors: '' };
  child.stderr.setEncoding('utf8').on('data', (text) => {
    heard.errors += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return { child, heard, ended };
}

const listening = (child: ChildProcess, heard: { text: string }) =>
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    heard.text += text;
  });

it('does not begin with a setting that is wrong, and says which, without a log', async () => {
  const env = { PORT: 'http', SHUTDOWN_SECONDS: '-1', LOG_LEVEL: 'silent' };
  const { heard, ended } = run(process.execPath, ['--import=tsx', 'lib/server/main.ts'], env);
  expect(await ended).toBe(1);
  expect(heard.errors).toContain('PORT must be a whole number from 1 to 65535; it is "http".');
  expect(heard.errors).toContain('SHUTDOWN_SECONDS must be');
  expect(heard.errors).not.toContain('    at ');
});

it.each(['SITE_ADDRESS', 'FEEDBACK_ADDRESS'])('nor with a wrong %s', async (name) => {
  const { heard, ended } = run(process.execPath, ['--import=tsx', 'lib/server/main.ts'], { [name]: 'nonsense' });
  expect(await ended).toBe(1);
  expect(heard.errors).toContain(`${name} must be`);
});

const writesMuch = `
  const { createLog } = await import(${address('lib/server/log/create-log.ts')});
  const log = createLog('info');
  let ticks = 0;
  const timer = setInterval(() => { ticks += 1; }, 5);
  for (let round = 0; round < 100; round += 1) {
    for (let line = 0; line < 1000; line += 1) log.info('a'.repeat(100));
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  clearInterval(timer);
  process.stderr.write(ticks > 10 ? 'went on' : 'stood still');
  process.kill(process.pid, 'SIGKILL');
`;

it('goes on while nobody reads its log', async () => {
  const { heard, ended } = run(process.execPath, programOf(writesMuch));
  await ended;
  expect(heard.errors).toBe('went on');
});

it('goes on when the reader of its log is gone', async () => {
  const { child, heard, ended } = run(process.execPath, programOf(writesMuch));
  child.stdout?.destroy();
  await ended;
  expect(heard.errors).toBe('went on');
});

const waits = 'setInterval(() => {}, 1000);';
const stopsWithChannel = `
  const { stopWhenTold } = await import(${address('lib/server/stopping/stop-when-told.ts')});
  stopWhenTold(() => process.exit(0), true);
  ${waits}
`;

it('ends when what started it is killed', async () => {
  const parent = `
    import { spawn } from 'node:child_process';
    const child = spawn(process.execPath, ${JSON.stringify(programOf(stopsWithChannel))}, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    process.stdout.write(child.pid + '.');
    ${waits}
  `;
  const { child, heard, ended } = run(process.execPath, programOf(parent));
  listening(child, heard);
  await until(() => heard.text.includes('.'));
  const pid = Number.parseInt(heard.text, 10);
  alone.push(pid);
  expect(isRunning(pid)).toBe(true);
  child.kill('SIGKILL');
  await ended;
  await until(() => !isRunning(pid));
});

/** npm, which starts a process that ends with it and does `then`, through the shell that npm puts between. */
const npmOf = (then: string): string => {
  const start = `
    const { stopWithNpm } = await import(${address('scripts/support/stop-with-npm.mjs')});
    stopWithNpm();
    process.stdout.write(process.pid + '.');
    ${then}
  `;
  return `
    import { spawn } from 'node:child_process';
    spawn('sh', ['-c', '"$0" "$@"; true', process.execPath, ...${JSON.stringify(programOf(start))}], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
  `;
};

/** A server that takes its time to stop, and says how often it was told to. */
const stopsSlowly = `
  process.on('SIGTERM', () => {
    process.stdout.write('told.');
    setTimeout(() => process.exit(), 2500);
  });
  process.stdout.write('serves.');
  ${waits}
`;
const serves = `
  const { startNode } = await import(${address('scripts/support/run-command.mjs')});
  startNode(['--eval', ${JSON.stringify(stopsSlowly)}], { stdio: 'inherit' });
`;

it.runIf(process.platform === 'linux').each([
  ['ends', `process.stdout.write('waits.'); ${waits}`, 'waits.', ''],
  ['tells the server once, which may take its time,', serves, 'serves.', 'told.'],
])('%s when npm is killed, through the shell that npm puts between', async (_, then, begun, heardLast) => {
  const { child, heard } = run(process.execPath, programOf(npmOf(then)));
  listening(child, heard);
  await until(() => heard.text.endsWith(begun));
  const pid = Number.parseInt(heard.text, 10);
  alone.push(pid);
  expect(isRunning(pid)).toBe(true);
  child.kill('SIGKILL');
  await until(() => !isRunning(pid));
  expect(heard.text).toBe(`${pid}.${begun}${heardLast}`);
});
