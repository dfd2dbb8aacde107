import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, it } from 'vitest';
import { KeptReleases } from '@/lib/data/kept-releases';
import { preparedFiles } from '@/lib/data/prepared-reader';
import { Coming } from '@/lib/domain/coming';
import type { Publication } from '@/lib/domain/publication';
import { collectGarbage } from '@/tests/support/collect-garbage';

const requests = new AsyncLocalStorage<object>();
const soon = <Value>(value: Value): Promise<Value> => new Promise((resolve) => setTimeout(() => resolve(value), 1));

/** A reference to a request that asked, and is over. */
async function requestThatAsked(ask: () => Promise<unknown>): Promise<WeakRef<object>> {
  const request = { read: new Uint8Array(1_000_000) };
  const reference = new WeakRef<object>(request);
  await requests.run(request, ask);
  return reference;
}

const publication = { schemes: [], statements: [] } as unknown as Publication;

const keepers: [what: string, make: () => () => Promise<unknown>][] = [
  [
    'what has come',
    () => {
      const kept = new Map<string, Coming<string>>();
      return () => {
        const coming = kept.get('a') ?? new Coming(soon('value'));
        kept.set('a', coming);
        return coming.promise;
      };
    },
  ],
  [
    'a release',
    () => {
      const kept = new KeptReleases(100, 100);
      return () => kept.get('a', () => soon(publication));
    },
  ],
  [
    'prepared parts',
    () => {
      const rows = [{ part: 0, bytes: new Uint8Array(1) }];
      const files = preparedFiles({ slug: 'a', number: 1, contentHash: 'a' }, () => soon(rows));
      return () => files.read('schemes.csv', 0);
    },
  ],
];

it.each(keepers)('%s is kept, and not the request that asked for it first', async (_what, make) => {
  const ask = make();
  const first = await requestThatAsked(ask);
  await collectGarbage();
  expect(first.deref()).toBeUndefined();
  expect(await ask()).toEqual(await ask());
});
