import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { readSeed } from '@/lib/ingest/read-seed';
import { lendStore } from '../temporary-store';

export interface ServedSeeds {
  /** For DATABASE_URL. */
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** A store of both reviewed seeds. */
export async function servedSeeds(): Promise<ServedSeeds> {
  const { address, remove } = await lendStore();
  for (const slug of ['lang-son', 'minh-hoa']) {
    const reading = await readSeed(`prisma/seed/${slug}`);
    if (!reading.ok) throw new Error(`The seed ${slug} must be sound for these tests.`);
    await prepareStore(address, [reading.content]);
  }
  return { url: storeUrl(address), remove };
}
