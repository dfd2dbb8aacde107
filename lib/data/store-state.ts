import 'server-only';
import { statSync } from 'node:fs';
import { readEnvironment } from '@/lib/schemas/environment';
import { inspectStore, type StoreContents, type StoreProblem } from './inspect-store';

const lifetime = 1000;

interface Look {
  readonly at: number;
  readonly path: string;
  /** Differs once anything was written to the file, or another file took its place. */
  readonly version: string;
  readonly contents: Promise<StoreContents>;
}
let latest: Look | null = null;

function versionOf(path: string): string {
  try {
    return [path, `${path}-wal`, `${path}-journal`]
      .map((file) => statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false }))
      .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs} ${found.size}`))
      .join();
  } catch {
    return '';
  }
}

async function lookAgain(path: string, version: string, previous: Look | null): Promise<StoreContents> {
  const before = previous?.path === path ? await previous.contents : null;
  if (before?.state !== 'ready') return inspectStore(path);
  if (previous?.version === version) return before;
  const found = await inspectStore(path);
  return found.state === 'locked' ? before : found;
}

/** What the store holds, at most a second old. A store that was ready stays so while another process locks it. */
export function storeContents(): Promise<StoreContents> {
  const now = performance.now();
  if (latest !== null && now - latest.at < lifetime) return latest.contents;
  const path = readEnvironment().databasePath;
  const version = versionOf(path);
  latest = { at: now, path, version, contents: lookAgain(path, version, latest) };
  return latest.contents;
}

export type StoreState =
  | { readonly state: 'ready'; readonly release: number; readonly dataset: string }
  | { readonly state: StoreProblem; readonly path: string };

/** Whether anything can be served: the first dataset and its current release, or what is wrong with which file. */
export async function storeState(): Promise<StoreState> {
  const contents = await storeContents();
  if (contents.state !== 'ready') return contents;
  const first = contents.releases.find(({ isCurrent }) => isCurrent);
  if (first === undefined) throw new Error('A store is ready only with a current release.');
  return { state: 'ready', release: first.number, dataset: first.slug };
}
