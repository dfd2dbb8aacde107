import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

interface Publisher {
  readonly child: ChildProcess;
  /** Resolves once it said that it begins. */
  readonly begun: Promise<void>;
  /** What it said until its end, line by line, and how it ended. */
  readonly ended: Promise<{
    readonly lines: readonly string[];
    readonly code: number | null;
    readonly signal: string | null;
  }>;
}

const script = fileURLToPath(import.meta.resolve('./publisher.ts'));

/** Starts publisher.ts. `limit`: the most that a file may grow to, in kB, as a disk that is full would allow. */
export function startPublisher(args: readonly string[], { limit }: { limit?: number } = {}): Publisher {
  const node = [process.execPath, '--conditions=react-server', '--import=tsx', script, ...args];
  const [program = '', ...rest] =
    limit === undefined ? node : ['bash', '-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...node];
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let output = '';
  const begun = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('begun')) resolve();
    });
  });
  const ended = once(child, 'close').then(([code, signal]) => ({
    lines: output.trim().split('\n').slice(1),
    code,
    signal,
  }));
  return { child, begun, ended };
}
