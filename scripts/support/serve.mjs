import { programs, webServer } from './paths.mjs';
import { startNode } from './run-command.mjs';
import { StepFailed } from './step.mjs';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function answers(address) {
  try {
    await fetch(new URL('/api/health', address), { signal: AbortSignal.timeout(5000), redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

/** Asks for the front pages once, so that the first reader does not wait for the first drawing of the charts. */
const warmUp = (address) =>
  Promise.allSettled(
    ['/vi', '/en'].map((path) => fetch(new URL(path, address), { signal: AbortSignal.timeout(20_000) })),
  );

/** Starts the site on the port, or with `dev` Next alone, and resolves once it answers. Its errors go straight to the operator. */
export async function serve(command, port, env = {}) {
  const isDevelopment = command === 'dev';
  const child = startNode(
    isDevelopment ? [programs.next, 'dev', '-p', String(port)] : [webServer.output, '--stop-with-parent'],
    {
      // The server notices by the channel's end that this process is gone, however it ended.
      stdio: ['ignore', 'inherit', 'inherit', ...(isDevelopment ? [] : ['ipc'])],
      env: {
        NEXT_TELEMETRY_DISABLED: '1',
        ...webServer.env,
        PORT: String(port),
        ...(isDevelopment ? {} : { LOG_LEVEL: process.env.LOG_LEVEL || 'warn' }),
        ...env,
      },
    },
  );
  const ended = new Promise((resolve) => {
    child.on('close', (code) => resolve({ code }));
  });
  let hasEnded = false;
  ended.then(() => {
    hasEnded = true;
  });
  const address = `http://localhost:${port}`;
  while (!hasEnded && !(await answers(address))) await pause(100);
  if (hasEnded) throw new StepFailed('The server ended before it answered.');
  if (command === 'start') await warmUp(address);
  return { child, address, ended };
}
