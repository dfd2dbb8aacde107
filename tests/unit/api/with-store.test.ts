import { notFound } from 'next/navigation';
import { expect, it, vi } from 'vitest';
import { withStore } from '@/app/api/with-store';
import { PictureLate } from '@/lib/chart-pictures/picture-late';
import { StoreUnavailable } from '@/lib/data/store-unavailable';
import { problemSchema } from '@/lib/schemas/problem';

const failing = (error: unknown) =>
  withStore(async () => {
    throw error;
  });

it('gives the answer as it is', async () => {
  const answer = new Response('all is well');
  expect(await withStore(async () => answer)).toBe(answer);
});

it('answers 503 with the reason where the store cannot be read', async () => {
  const answer = await failing(new StoreUnavailable('locked', '/secret/path'));
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60']);
  expect(problemSchema.parse(await answer.clone().json()).state).toBe('locked');
  expect(await answer.text()).not.toContain('secret');
});

it('answers 503 with the time to wait where a picture is late', async () => {
  const answer = await failing(new PictureLate());
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  expect(problemSchema.parse(await answer.json()).state).toBe('busy');
});

it('answers 500 without a word of the inside, which goes to the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fault = new TypeError('cannot read /secret/path of undefined');
  const answer = await failing(fault);
  expect(log).toHaveBeenCalledExactlyOnceWith(fault);
  log.mockRestore();
  expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'application/problem+json; charset=utf-8']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const text = await answer.text();
  expect(problemSchema.parse(JSON.parse(text)).status).toBe(500);
  expect(text).not.toMatch(/secret|TypeError|undefined/);
});

it('leaves to Next what is Next’s', async () => {
  await expect(withStore(async () => notFound())).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK');
});
