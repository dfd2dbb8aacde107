import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readSeed } from '@/lib/ingest/read-seed';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

it('reads each file once, so that what is hashed is what was checked', () => {
  expect(readSeed('prisma/seed/lang-son').ok).toBe(true);
  const paths = vi.mocked(readFileSync).mock.calls.map(([path]) => path);
  expect(paths).toHaveLength(6);
  expect(new Set(paths).size).toBe(6);
});
