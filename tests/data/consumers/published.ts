import type { Publication } from '@/lib/domain/publication';
import { readSeed } from '@/lib/ingest/read-seed';
import { aPublication } from '@/tests/fixtures/publication';

/** The first release of Lạng Sơn's reviewed seed. */
export async function langSonPublication(): Promise<Publication> {
  const reading = await readSeed('prisma/seed/lang-son');
  if (!reading.ok) throw new Error('The seed has mistakes.');
  const { release } = aPublication();
  return { ...reading.content, release: { ...release, ...reading.content.release, number: 1 } };
}
