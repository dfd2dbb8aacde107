import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { readSeed } from '@/lib/ingest/read-seed';

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return { ...fs, readFileSync: vi.fn(fs.readFileSync) };
});

it.each([
  ['lang-son', 6],
  ['minh-hoa', 2],
])('reads each file of %s once, so that what is hashed is what was checked', async (slug, files) => {
  vi.mocked(readFileSync).mockClear();
  expect((await readSeed(`prisma/seed/${slug}`)).ok).toBe(true);
  const paths = vi.mocked(readFileSync).mock.calls.map(([path]) => path);
  expect(paths).toHaveLength(files);
  expect(new Set(paths).size).toBe(files);
});
