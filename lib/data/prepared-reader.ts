import { LRUCache } from 'lru-cache';
import type { PreparedFiles } from '@/lib/domain/prepared-files';
import type { Release } from '@/lib/domain/publication';
import { pieceNames } from './packed/piece-names';
import type { StoreClient } from './store-client';

/** Opening a store takes longer than reading: parts that follow one another are read together. */
const partsTogether = 8;
/** For several readers at once. */
const mostKept = 4 * partsTogether;

type Parts = ReadonlyMap<number, Uint8Array>;

/** The prepared files of a release. `read`: does the work with the store. */
export function preparedFiles(
  { slug, number, contentHash }: Pick<Release, 'number' | 'contentHash'> & { readonly slug: string },
  read: <Value>(work: (store: StoreClient) => Promise<Value>) => Promise<Value>,
): PreparedFiles {
  const kept = new LRUCache<string, Promise<Parts>>({ max: mostKept / partsTogether });
  const readTogether = (file: string, first: number): Promise<Parts> =>
    read(async (store) => {
      const rows = await store.releasePiece.findMany({
        where: {
          name: pieceNames.file(file),
          part: { gte: first, lt: first + partsTogether },
          release: { number, contentHash, dataset: { slug } },
        },
        select: { part: true, bytes: true },
      });
      return new Map(rows.map(({ part, bytes }) => [part, bytes]));
    });
  return {
    async read(file, part) {
      const first = part - (part % partsTogether);
      const key = `${first} ${file}`;
      const reading = kept.get(key) ?? readTogether(file, first);
      kept.set(key, reading);
      try {
        return (await reading).get(part) ?? null;
      } catch (error) {
        kept.delete(key);
        throw error;
      }
    },
  };
}
