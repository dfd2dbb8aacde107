import { localAddress } from './local-address.mjs';
import { programs, webServer } from './paths.mjs';
import { startNode } from './run-command.mjs';
import { StepFailed } from './step.mjs';
import { untilItAnswers } from './until-it-answers.mjs';

/** In milliseconds: even a cold disk, a busy machine and a register of a million schemes take less. */
const patience = 5 * 60_000;

/** Asks for the front pages once, so that the first reader does not wait for the first drawing of the charts. */
const warmUp = (address) =>
  Promise.allSettled(
    ['/vi', '/en'].map((path) => fetch(new URL(path, address), { signal: AbortSignal.timeout(20_000) })),
  );

/**
 * Starts the site on the port, or with `dev` Next alone, and resolves once it answers. Its errors go
 * straight to the operator. Throws a sentence where it ends, or does not answer.
 */
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
  const address = localAddress(isDevelopment ? '' : (env.HOST ?? process.env.HOST), port);
  const isThere = await untilItAnswers(new URL('/api/health', address), { patience, isOver: () => hasEnded });
  if (hasEnded) throw new StepFailed('The server ended before it answered. What it said is above.');
  if (!isThere) {
    // It holds nothing that would be lost.
    child.kill(isDevelopment ? 'SIGTERM' : 'SIGKILL');
    throw new StepFailed(
      `The server did not answer at ${address} within five minutes. See what it said above, whether HOST is an address that this machine reaches, and whether the machine is very busy; then start again, with LOG_LEVEL=info to be told more.`,
    );
  }
  if (command === 'start') await warmUp(address);
  return { child, address, ended };
}
