import 'server-only';
import { statSync } from 'node:fs';
import { processWide } from '@/lib/process-wide';
import { readEnvironment } from '@/lib/schemas/environment';
import { inspectStore, type StoreContents } from './inspect-store';
import type { StoreProblem } from './store-problem';

/** In milliseconds: how old a look may be, and how long a page may be built from a store that is gone since. */
const lifetime = 1000;
const grace = 5000;

interface Look {
  readonly at: number;
  readonly path: string;
  readonly version: FileVersion;
  readonly contents: Promise<StoreContents>;
}

interface FileVersion {
  /** Differs once another file took its place. */
  readonly file: string;
  /** Differs once anything was written to it, too. */
  readonly written: string;
}

const looks = processWide('store-looks', (): { latest: Look | null; latestReady: Look | null } => ({
  latest: null,
  latestReady: null,
}));

function versionOf(path: string): FileVersion {
  try {
    const [store, ...beside] = [path, `${path}-wal`, `${path}-journal`]
      .map((file) => statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false }))
      .map((found) => ({ file: `${found?.dev} ${found?.ino}`, written: `${found?.mtimeMs} ${found?.size}` }));
    return {
      file: store?.file ?? '',
      written: [store, ...beside].map((found) => `${found?.file} ${found?.written}`).join(),
    };
  } catch {
    return { file: '', written: '' };
  }
}

async function lookAgain(path: string, version: FileVersion, previous: Look | null): Promise<StoreContents> {
  const before = previous?.path === path ? await previous.contents : null;
  if (before?.state !== 'ready') return inspectStore(path);
  if (previous?.version.written === version.written) return before;
  const found = await inspectStore(path, { checkPages: previous?.version.file !== version.file });
  return found.state === 'locked' ? before : found;
}

async function latestLook(): Promise<StoreContents> {
  const now = performance.now();
  let look = looks.latest;
  if (look === null || now - look.at >= lifetime) {
    const path = readEnvironment().databasePath;
    const version = versionOf(path);
    look = { at: now, path, version, contents: lookAgain(path, version, look) };
    looks.latest = look;
  }
  const contents = await look.contents;
  if (contents.state === 'ready' && look.at >= (looks.latestReady?.at ?? 0)) looks.latestReady = look;
  return contents;
}

/**
 * What the store holds. A store that was ready stays so while another process locks it, and for a few seconds after it
 * is gone: the proxy may have let a page through just before.
 */
export async function storeContents(): Promise<StoreContents> {
  const found = await latestLook();
  const ready = looks.latestReady;
  const isJustGone = found.state !== 'ready' && ready?.path === found.path && performance.now() - ready.at < grace;
  return isJustGone ? ready.contents : found;
}

export type StoreState =
  | { readonly state: 'ready'; readonly release: number; readonly dataset: string }
  | { readonly state: StoreProblem; readonly path: string };

/** Whether anything can be served, as of the last second: the first dataset and its release, or what is wrong with which file. */
export async function storeState(): Promise<StoreState> {
  const contents = await latestLook();
  if (contents.state !== 'ready') return contents;
  const first = contents.releases.find(({ isCurrent }) => isCurrent);
  if (first === undefined) throw new Error('A store is ready only with a current release.');
  return { state: 'ready', release: first.release.number, dataset: first.dataset.slug };
}
