import { setTimeout as pause } from 'node:timers/promises';
import { storeUrl } from '@/lib/data/store-url';
import { webServer } from '../support/paths.mjs';
import { freePort } from '../support/port.mjs';
import { startNode } from '../support/run-command.mjs';

export interface ServerProcess {
  readonly address: string;
  readonly pid: number;
  /** How long it took from its start to its first answer, in milliseconds. */
  readonly startedIn: number;
  stop(): Promise<void>;
}

interface Start {
  /** Asked until it answers with a status below 500. */
  readonly path: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

const patience = 300_000;

const running = new Set<ServerProcess>();

/** Ends every server that is still running. */
export async function stopServers(): Promise<void> {
  for (const server of running) await server.stop();
}

process.on('exit', () => {
  for (const { pid } of running) process.kill(pid, 'SIGKILL');
});

async function answers(url: string): Promise<boolean> {
  try {
    const { status, body } = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'manual' });
    await body?.cancel();
    return status < 500;
  } catch {
    return false;
  }
}

/** Starts a Node server that listens on PORT, and resolves once it answers. Throws a sentence where it does not. */
export async function startServer(args: readonly string[], { path, env, folder }: Start): Promise<ServerProcess> {
  const port = await freePort();
  const start = performance.now();
  const child = startNode([...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PORT: String(port), ...env },
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const { pid } = child;
  if (pid === undefined) throw new Error('the server could not be started');
  let startedIn: number | null = null;
  const server: ServerProcess = {
    address: `http://127.0.0.1:${port}`,
    pid,
    get startedIn() {
      return startedIn ?? Number.NaN;
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
  running.add(server);
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
    running.delete(server);
  });
  while (!hasEnded && !(await answers(server.address + path))) {
    if (performance.now() - start > patience) {
      await server.stop();
      throw new Error(`the server did not answer ${path} within ${patience / 1000} s`);
    }
    await pause(20);
  }
  if (hasEnded) throw new Error('the server ended before it answered');
  startedIn = performance.now() - start;
  return server;
}

/** Starts the built site on a store. `path`: what has to be answered first. */
export const startSite = (store: string, path = '/api/health'): Promise<ServerProcess> =>
  startServer([webServer.output], { path, env: { ...webServer.env, DATABASE_URL: storeUrl(store) } });
