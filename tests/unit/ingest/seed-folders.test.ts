import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { seedFolders } from '@/lib/ingest/seed-folders';

it('leaves out files and what is hidden', () => {
  const parent = mkdtempSync(join(tmpdir(), 'seeds-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  for (const name of ['second', 'first', '.git']) mkdirSync(join(parent, name));
  for (const name of ['.DS_Store', 'notes.txt']) writeFileSync(join(parent, name), '');
  expect(seedFolders(parent)).toEqual(['first', 'second']);
});
