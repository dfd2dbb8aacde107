import 'server-only';
import { processWide } from '@/lib/process-wide';
import { readEnvironment } from '@/lib/schemas/environment';
import { engineOf } from './engine-of';
import { inspectStore, type StoreContents } from './inspect-store';
import { type StoreAddress, withoutPassword } from './store-address';
import type { StoreVersion } from './store-engine';
import type { StoreProblem } from './store-problem';

/**
 * In milliseconds: how old a look may be, how long a page may be built from a store that is gone since, and how long
 * ago a server must have been in trouble for the next look at it to be waited for.
 */
const lifetime = 1000;
const grace = 5000;
const remembered = 10_000;

/** What a look saw. */
interface Seen {
  readonly version: StoreVersion;
  readonly contents: StoreContents;
}

interface Look {
  readonly at: number;
  readonly address: StoreAddress;
  readonly seen: Promise<Seen>;
  isOver: boolean;
}

type ReadyContents = Extract<StoreContents, { state: 'ready' }>;

interface ReadyLook {
  readonly at: number;
  readonly address: StoreAddress;
  readonly contents: ReadyContents;
}

interface Looks {
  latest: Look | null;
  lastOver: { readonly at: number; readonly address: StoreAddress; readonly contents: StoreContents } | null;
  latestReady: ReadyLook | null;
}

const looks = processWide('store-looks', (): Looks => ({ latest: null, lastOver: null, latestReady: null }));

async function lookAgain(address: StoreAddress, previous: Look | null): Promise<Seen> {
  const engine = await engineOf(address);
  const version = await engine.version(address);
  const before = previous?.address === address ? await previous.seen : null;
  if (before?.contents.state !== 'ready') return { version, contents: await inspectStore(address) };
  if (version.content !== '' && before.version.content === version.content) return before;
  const contents = await inspectStore(address, { thoroughly: before.version.place !== version.place });
  return contents.state === 'locked' ? before : { version, contents };
}

/** Where a server is in trouble, what was read before is as good as it was, for as long as it is kept in memory. */
const outlasted: ReadonlySet<StoreContents['state']> = new Set(['unreachable', 'refused']);

function startLook(previous: Look | null): Look {
  const address = readEnvironment().databaseAddress;
  const at = performance.now();
  const look: Look = { at, address, seen: lookAgain(address, previous), isOver: false };
  const over = () => {
    look.isOver = true;
  };
  look.seen.then(({ contents }) => {
    over();
    looks.lastOver = { at: performance.now(), address, contents };
    if (contents.state === 'ready') looks.latestReady = { at, address, contents };
  }, over);
  return look;
}

async function latestLook(): Promise<StoreContents> {
  let look = looks.latest;
  if (look === null || (look.isOver && performance.now() - look.at >= lifetime)) {
    look = startLook(look);
    looks.latest = look;
  }
  const before = looks.lastOver;
  const isKnown =
    before?.address === look.address &&
    outlasted.has(before.contents.state) &&
    performance.now() - before.at < remembered;
  // Looking for a server that does not answer takes seconds: nobody waits for what was found just before.
  return !look.isOver && isKnown ? before.contents : (await look.seen).contents;
}

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
      /** Which of several servers is read, counted from 1; left out where there is only one. */
      readonly server?: number;
      /** Why nothing but what is kept in memory can be served; left out while all is well. */
      readonly trouble?: StoreProblem;
    }
  | { readonly state: StoreProblem; readonly address: string };

function ready({ releases }: ReadyContents): Extract<StoreState, { state: 'ready' }> {
  const first = releases.find(({ isCurrent }) => isCurrent);
  if (first === undefined) throw new Error('A store is ready only with a current release.');
  return { state: 'ready', release: first.release.number, dataset: first.dataset.slug };
}

async function serverInUse(): Promise<{ readonly server?: number }> {
  const address = looks.latest?.address;
  const server = address === undefined ? null : (await engineOf(address)).serverInUse(address);
  return server === null ? {} : { server };
}

/** Whether anything can be served, as of the last second: the first dataset and its release, or what is wrong with which store. */
export async function storeState(): Promise<StoreState> {
  const contents = await latestLook();
  if (contents.state === 'ready') return { ...ready(contents), ...(await serverInUse()) };
  const before = outlasted.has(contents.state) ? readBefore(contents) : null;
  return before === null ? contents : { ...ready(before.contents), trouble: contents.state };
}
