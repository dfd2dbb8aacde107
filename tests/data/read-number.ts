import { engineOf } from '@/lib/data/engine-of';
import { readRelease } from '@/lib/data/read-release';
import type { WholePublication } from '@/lib/domain/publication';

/** The release of that number; `null` where there is none. */
export async function readNumber(address: string, slug: string, number: number): Promise<WholePublication | null> {
  const engine = await engineOf(address);
  return engine.read(address, (store) => readRelease(store, slug, number));
}
