import { programs } from './paths.mjs';
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

/** Starts Next on the port and resolves once it answers; what it says before that is kept for a failure. */
export async function serve(command, port, env = {}) {
  const child = startNode([programs.next, command, '-p', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  const address = `http://localhost:${port}`;
  let output = '';
  let isReady = false;
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.setEncoding('utf8').on('data', (text) => {
      if (isReady) to.write(text);
      else output += text;
    });
  }
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  let end = null;
  ended.then((how) => {
    end = how;
  });
  while (end === null && !(await answers(address))) await pause(100);
  if (end !== null) throw new StepFailed(output.trim() || 'The server ended before it answered.');
  isReady = true;
  return { child, address, ended };
}
