import { LRUCache } from 'lru-cache';
import type { PreparedFiles } from '@/lib/domain/prepared-files';
import type { Release } from '@/lib/domain/publication';
import { pieceNames } from './packed/piece-names';
import type { StoreClient } from './store-client';

/**
 * To open a store takes as long as to read forty parts of 130 kB: parts that follow one another are read together, but
 * for the first, which tells of the others and is asked for by itself.
 */
const partsTogether = 32;
/** For several readers at once: of 4 MB each. */
const mostKept = 4;

type Parts = ReadonlyMap<number, Uint8Array>;

const groupOf = (part: number): readonly [from: number, to: number] => {
  if (part === 0) return [0, 1];
  const from = part - ((part - 1) % partsTogether);
  return [from, from + partsTogether];
};

/** The prepared files of a release. `read`: does the work with the store. */
export function preparedFiles(
  { slug, number, contentHash }: Pick<Release, 'number' | 'contentHash'> & { readonly slug: string },
  read: <Value>(work: (store: StoreClient) => Promise<Value>) => Promise<Value>,
): PreparedFiles {
  const kept = new LRUCache<string, Promise<Parts>>({ max: mostKept });
  const readTogether = (file: string, from: number, to: number): Promise<Parts> =>
    read(async (store) => {
      // Asked for by `findMany`, bytes take six times as long.
      const rows = await store.$queryRaw<{ part: number; bytes: Uint8Array }[]>`
        SELECT piece."part", piece."bytes"
          FROM "ReleasePiece" piece
          JOIN "Release" release ON release."id" = piece."releaseId"
          JOIN "Dataset" dataset ON dataset."id" = release."datasetId"
         WHERE dataset."slug" = ${slug} AND release."number" = ${number} AND release."contentHash" = ${contentHash}
           AND piece."name" = ${pieceNames.file(file)} AND piece."part" >= ${from} AND piece."part" < ${to}`;
      return new Map(rows.map(({ part, bytes }) => [Number(part), bytes]));
    });
  return {
    async read(file, part) {
      const [from, to] = groupOf(part);
      const key = `${from} ${file}`;
      const reading = kept.get(key) ?? readTogether(file, from, to);
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
