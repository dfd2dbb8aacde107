import 'server-only';
import { processWide } from '@/lib/process-wide';
import { readEnvironment } from '@/lib/schemas/environment';
import { engineOf } from './engine-of';
import { inspectStore, type StoreContents } from './inspect-store';
import { type StoreAddress, withoutPassword } from './store-address';
import type { StoreVersion } from './store-engine';
import type { StoreProblem } from './store-problem';

/** In milliseconds: how old a look may be, and how long a page may be built from a store that is gone since. */
const lifetime = 1000;
const grace = 5000;

/** What a look saw. */
interface Seen {
  readonly version: StoreVersion;
  readonly contents: StoreContents;
}

interface Look {
  readonly at: number;
  readonly address: StoreAddress;
  readonly seen: Promise<Seen>;
}

type ReadyContents = Extract<StoreContents, { state: 'ready' }>;

interface ReadyLook {
  readonly at: number;
  readonly address: StoreAddress;
  readonly contents: ReadyContents;
}

const looks = processWide('store-looks', (): { latest: Look | null; latestReady: ReadyLook | null } => ({
  latest: null,
  latestReady: null,
}));

async function lookAgain(address: StoreAddress, previous: Look | null): Promise<Seen> {
  const engine = await engineOf(address);
  const version = await engine.version(address);
  const before = previous?.address === address ? await previous.seen : null;
  if (before?.contents.state !== 'ready') return { version, contents: await inspectStore(address) };
  if (before.version.content === version.content) return before;
  const contents = await inspectStore(address, { thoroughly: before.version.place !== version.place });
  return contents.state === 'locked' ? before : { version, contents };
}

async function latestLook(): Promise<StoreContents> {
  const now = performance.now();
  let look = looks.latest;
  if (look === null || now - look.at >= lifetime) {
    const address = readEnvironment().databaseAddress;
    look = { at: now, address, seen: lookAgain(address, look) };
    looks.latest = look;
  }
  const { at, address, seen } = look;
  const { contents } = await seen;
  if (contents.state === 'ready' && at >= (looks.latestReady?.at ?? 0)) looks.latestReady = { at, address, contents };
  return contents;
}

/** Where a server is in trouble, what was read before is as good as it was, for as long as it is kept in memory. */
const outlasted: ReadonlySet<StoreProblem> = new Set(['unreachable', 'refused']);

/** What was last read from the store that is in trouble now; `null` where nothing was. */
function readBefore(found: Exclude<StoreContents, { state: 'ready' }>): ReadyLook | null {
  const ready = looks.latestReady;
  return ready !== null && withoutPassword(ready.address) === found.address ? ready : null;
}

/**
 * What the store holds. A store that was ready stays so while another process locks it or its server is in trouble, and
 * for a few seconds after it is gone: the proxy may have let a page through just before.
 */
export async function storeContents(): Promise<StoreContents> {
  const found = await latestLook();
  if (found.state === 'ready') return found;
  const ready = readBefore(found);
  if (ready === null) return found;
  return outlasted.has(found.state) || performance.now() - ready.at < grace ? ready.contents : found;
}

export type StoreState =
  | {
      readonly state: 'ready';
      readonly release: number;
      readonly dataset: string;
      /** Why nothing but what is kept in memory can be served; left out while all is well. */
      readonly trouble?: StoreProblem;
    }
  | { readonly state: StoreProblem; readonly address: string };

function ready({ releases }: ReadyContents): Extract<StoreState, { state: 'ready' }> {
  const first = releases.find(({ isCurrent }) => isCurrent);
  if (first === undefined) throw new Error('A store is ready only with a current release.');
  return { state: 'ready', release: first.release.number, dataset: first.dataset.slug };
}

/** Whether anything can be served, as of the last second: the first dataset and its release, or what is wrong with which store. */
export async function storeState(): Promise<StoreState> {
  const contents = await latestLook();
  if (contents.state === 'ready') return ready(contents);
  const before = outlasted.has(contents.state) ? readBefore(contents) : null;
  return before === null ? contents : { ...ready(before.contents), trouble: contents.state };
}
