import { expect, it } from 'vitest';
import { KeptPages } from '@/lib/server/pages/kept-pages';
import { Page } from '@/lib/server/pages/page';

const pageOf = (bytes: number) => new Page({ status: 200, headers: {}, body: Buffer.alloc(bytes) });

it('holds no more than its share of memory, and what was asked last', async () => {
  const kept = new KeptPages(() => ({ version: async () => 'one' }));
  const era = await kept.era();
  for (let at = 0; at < 100; at += 1) {
    await kept.keep(`key ${at}`, pageOf(1_000_000), era);
    kept.get('key 0');
  }
  const held = Array.from({ length: 100 }, (_, at) => kept.get(`key ${at}`)).filter((known) => known !== undefined);
  expect(held.length).toBeGreaterThan(50);
  expect(held.length).toBeLessThan(68);
  expect(kept.get('key 0')).toBeDefined();
  expect(kept.get('key 1')).toBeUndefined();
});

it('holds a bounded number of addresses, however short their answers', async () => {
  const kept = new KeptPages(() => ({ version: async () => 'one' }));
  const era = await kept.era();
  for (let at = 0; at < 30_000; at += 1) await kept.keep(`key ${at}`, 'too_long', era);
  expect(kept.get('key 29999')).toBe('too_long');
  expect(kept.get('key 9999')).toBeUndefined();
});

it('keeps nothing before there is a store to watch, or while it cannot be asked', async () => {
  for (const watch of [
    () => null,
    () => ({ version: async () => null }),
    () => ({ version: () => Promise.reject(new Error('It fails.')) }),
  ]) {
    const kept = new KeptPages(watch);
    const era = await kept.era();
    expect(era.isReady).toBe(false);
    await kept.keep('key', pageOf(1), era);
    expect(kept.get('key')).toBeUndefined();
  }
});

it('keeps nothing of an era that ended meanwhile, even where the store is again what it was', async () => {
  let version = 'one';
  const kept = new KeptPages(() => ({ version: async () => version }));
  const begun = await kept.era();
  version = 'two';
  await kept.era();
  version = 'one';
  await kept.keep('key', pageOf(1), begun);
  expect(kept.get('key')).toBeUndefined();
});
