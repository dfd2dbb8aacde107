import { expect, it, vi } from 'vitest';
import { PdfCache } from '@/lib/export/report/pdf-cache';

const bytes = (size: number) => new Uint8Array(size);

it('makes a report once, also for two who ask at once', async () => {
  const cache = new PdfCache(100);
  const make = vi.fn(async () => bytes(10));
  const [first, second] = await Promise.all([cache.get('a', make), cache.get('a', make)]);
  expect(first).toBe(second);
  expect(await cache.get('a', make)).toBe(first);
  expect(make).toHaveBeenCalledTimes(1);
});

it('keeps those that were asked for last, up to its size', async () => {
  const cache = new PdfCache(25);
  const make = vi.fn(async () => bytes(10));
  for (const identity of ['a', 'b', 'a', 'c', 'a']) await cache.get(identity, make);
  expect(make).toHaveBeenCalledTimes(3);
  await cache.get('b', make);
  expect(make).toHaveBeenCalledTimes(4);
});

it('does not keep what could not be made', async () => {
  const cache = new PdfCache(25);
  expect(await cache.get('a', async () => null)).toBeNull();
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await cache.get('a', async () => bytes(1))).toHaveLength(1);
});
