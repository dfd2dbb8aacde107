import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that is gone after the test. Its name holds what an address must escape. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyến công #1 100%-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const seedFolder = 'prisma/seed/lang-son';

/** A copy of a reviewed seed, to be spoilt. */
export function copyOfSeed(slug = 'lang-son'): string {
  const folder = join(temporaryFolder(), slug);
  cpSync(join('prisma/seed', slug), folder, { recursive: true });
  return folder;
}
