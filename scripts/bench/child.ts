import { text } from 'node:stream/consumers';
import { storeUrl } from '@/lib/data/store-url';
import packageJson from '@/package.json';
import { startNode } from '../support/run-command.mjs';
import { peakIn } from './peak';
import { reasonIn } from './reason-in';

interface Ended {
  readonly output: string;
  readonly seconds: number;
  /** In megabytes. */
  readonly peak: number;
}

/** What Node is told for `npm run data`. */
const nodeOptions = packageJson.scripts.data.split(' ').slice(1, -1);

/** Runs words of this program in a process of its own, on the store at `store`. Throws its reason where it fails. */
export async function runChild(words: readonly string[], store: string): Promise<Ended> {
  const start = performance.now();
  const child = startNode([...nodeOptions, 'scripts/bench.ts', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { DATABASE_URL: storeUrl(store) },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (child.stdout === null || child.stderr === null) throw new Error('the process has no output');
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(reasonIn(`${errors}\n${output}`));
  return { output, seconds: (performance.now() - start) / 1000, peak: peakIn(errors) ?? Number.NaN };
}
