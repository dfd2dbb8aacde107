import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-file';
import { readSeed } from '@/lib/ingest/read-seed';

export interface ServedSeeds {
  /** For DATABASE_URL. */
  readonly url: string;
  readonly remove: () => void;
}

/** A store of both reviewed seeds, in a folder of its own. */
export async function servedSeeds(): Promise<ServedSeeds> {
  const folder = mkdtempSync(join(tmpdir(), 'api-'));
  const path = join(folder, 'store.sqlite');
  for (const slug of ['lang-son', 'minh-hoa']) {
    const reading = await readSeed(`prisma/seed/${slug}`);
    if (!reading.ok) throw new Error(`The seed ${slug} must be sound for these tests.`);
    await prepareStore(path, [reading.content]);
  }
  return { url: storeUrl(path), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
