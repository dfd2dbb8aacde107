import { LRUCache } from 'lru-cache';
import { loadPublication } from '@/lib/data/load-publication';
import { Coming } from '@/lib/domain/coming';
import type { Release } from '@/lib/domain/publication';
import { type DiffExcerpt, diffOf, excerptOf } from '@/lib/domain/release-diff';
import { reportOf } from '@/lib/domain/report';
import { processWide } from '@/lib/process-wide';

/** How many items of each kind are kept and shown, and how many pairs of releases. */
const itemsKept = 100;
const pairsKept = 200;

const kept = processWide('release-changes', () => new LRUCache<string, Coming<DiffExcerpt | null>>({ max: pairsKept }));

async function compute(slug: string, from: Release, to: Release): Promise<DiffExcerpt | null> {
  // One after the other: a large release is read once, and no more than two are needed at a time.
  const before = await loadPublication(slug, from.number);
  const after = before && (await loadPublication(slug, to.number));
  return before && after && excerptOf(diffOf(reportOf(before), reportOf(after)), itemsKept);
}

/**
 * How a release differs from another of the same dataset; `null` where one of them is gone. Computed once, since what a
 * content hash names never changes. Throws `StoreUnavailable` where the store cannot be read.
 */
export function releaseChangesOf(slug: string, from: Release, to: Release): Promise<DiffExcerpt | null> {
  const key = [slug, from.contentHash, to.contentHash].join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known.promise;
  const changes = new Coming(compute(slug, from, to));
  kept.set(key, changes);
  const forget = () => {
    if (kept.peek(key) === changes) kept.delete(key);
  };
  const { promise } = changes;
  promise.then((found) => found === null && forget(), forget);
  return promise;
}
