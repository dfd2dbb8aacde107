import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registerWorkbook } from '@/lib/export/template/register-workbook';
import { readSeed, type SeedContent } from '@/lib/ingest/read-seed';
import { copyOfSeed } from './temporary-folder';

async function contentOf(folder: string): Promise<SeedContent> {
  const reading = await readSeed(folder);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.content;
}

it('a register seed is a release of the reviewed facts, its rows and its note', async () => {
  const { dataset, release, sources, statements, schemes } = await contentOf('prisma/seed/minh-hoa');
  expect(dataset).toMatchObject({ isIllustrative: true, coverage: 'complete', yearMeaning: 'planned' });
  expect(dataset.districts).toHaveLength(12);
  expect(release).toMatchObject({
    origin: 'seed',
    title: null,
    restores: null,
    file: { name: 'register.csv', rows: 240 },
  });
  expect(release.note.vi).toContain('không có thật');
  expect(sources.map(({ id }) => id)).toEqual(['register']);
  expect(statements).toEqual([]);
  expect(schemes.every(({ status, sourceIds }) => status === 'named' && sourceIds.join() === 'register')).toBe(true);
  expect(schemes.filter(({ district }) => district?.code === 'toan-tinh')).toHaveLength(54);
});

it('a register seed may be a workbook: the same content, another hash of its files', async () => {
  const folder = copyOfSeed('minh-hoa');
  const { release, seedHash, ...content } = await contentOf(folder);
  const stored = { number: 1, publishedAt: '2026-01-01T00:00:00.000Z', contentHash: 'c0ffee' };
  const publication = { ...content, release: { ...release, ...stored } };
  writeFileSync(join(folder, 'register.xlsx'), await registerWorkbook(publication, 'en'));
  rmSync(join(folder, 'register.csv'));
  const { release: _, seedHash: hashOfWorkbook, ...same } = await contentOf(folder);
  expect(same).toEqual(content);
  expect(hashOfWorkbook).not.toBe(seedHash);
});
