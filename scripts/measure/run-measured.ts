import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { storeUrl } from '@/lib/data/store-url';
import packageJson from '@/package.json';
import { peakIn } from './peak';

export interface Measured {
  readonly seconds: number;
  /** In megabytes. */
  readonly peak: number;
  readonly output: string;
}

/** What Node is told for `npm run data`, and for all else: a served site is not told to be small. */
const optionsOfCommands = packageJson.scripts.data.split(' ').slice(1, -1);
const optionsOfOthers = ['--conditions=react-server', '--import=tsx'];

/** Runs one part of this program in a process of its own, on the store at `store`. Throws what it says when it fails. */
export async function runMeasured(words: readonly string[], store: string): Promise<Measured> {
  const options = words[0] === 'command' ? optionsOfCommands : optionsOfOthers;
  const start = performance.now();
  const child = spawn(process.execPath, [...options, 'scripts/measure.ts', ...words], {
    env: { ...process.env, DATABASE_URL: storeUrl(store) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}:\n${errors}\n${output.slice(0, 2000)}`);
  return { seconds: (performance.now() - start) / 1000, peak: peakIn(errors) ?? Number.NaN, output };
}
