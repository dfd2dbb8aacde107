import 'server-only';
import { readEnvironment } from '@/lib/schemas/environment';
import { inspectStore, type StoreContents, type StoreProblem } from './inspect-store';

const lifetime = 1000;
let latest: { readonly at: number; readonly contents: Promise<StoreContents> } | null = null;

/** What the store holds, at most a second old. A store that was ready stays so while another process locks it. */
export function storeContents(): Promise<StoreContents> {
  const previous = latest;
  if (previous !== null && performance.now() - previous.at < lifetime) return previous.contents;
  const contents = inspectStore(readEnvironment().databasePath).then(async (found) =>
    found.state === 'locked' && previous !== null ? previous.contents : found,
  );
  latest = { at: performance.now(), contents };
  return contents;
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
