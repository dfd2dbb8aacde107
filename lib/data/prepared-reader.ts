import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { Coming } from '@/lib/domain/coming';
import type { PreparedFiles } from '@/lib/domain/prepared-files';
import type { Release } from '@/lib/domain/publication';
import { Prisma } from './generated/sqlite/client';
import { pieceNames } from './packed/piece-names';
import type { AskedRow } from './store-engine';

/**
 * To open a store takes as long as to read eight parts of 150 kB: parts that follow one another are read together, but
 * for the first, which tells of the others and is asked for by itself. Nothing is held open meanwhile: a reader may be
 * as slow as it likes, and the store be replaced.
 */
const partsTogether = 32;
/** For several readers at once: of 5 MB each. */
const mostKept = 4;

type Parts = ReadonlyMap<number, Uint8Array>;

const rowsOfParts = z.array(z.object({ part: z.coerce.number(), bytes: z.instanceof(Uint8Array) }));

const groupOf = (part: number): readonly [from: number, to: number] => {
  if (part === 0) return [0, 1];
  const from = part - ((part - 1) % partsTogether);
  return [from, from + partsTogether];
};

const isMadeWith = (first: Uint8Array, parts: Parts): boolean => {
  const own = parts.get(0);
  return own !== undefined && Buffer.compare(own, first) === 0;
};

/** The prepared files of a release. `ask`: asks the store. */
export function preparedFiles(
  { slug, number, contentHash }: Pick<Release, 'number' | 'contentHash'> & { readonly slug: string },
  ask: (query: Prisma.Sql) => Promise<readonly AskedRow[]>,
): PreparedFiles {
  const kept = new LRUCache<string, Coming<Parts>>({ max: mostKept });
  const readTogether = async (file: string, from: number, to: number): Promise<Parts> => {
    const rows = await ask(Prisma.sql`
      SELECT piece."part", piece."bytes"
        FROM "ReleasePiece" piece
        JOIN "Release" release ON release."id" = piece."releaseId"
        JOIN "Dataset" dataset ON dataset."id" = release."datasetId"
       WHERE dataset."slug" = ${slug} AND release."number" = ${number} AND release."contentHash" = ${contentHash}
         AND piece."name" = ${pieceNames.file(file)} AND (piece."part" = 0 OR (piece."part" >= ${from} AND piece."part" < ${to}))`);
    return new Map(rowsOfParts.parse(rows).map(({ part, bytes }) => [part, bytes]));
  };
  const groupWith = async (file: string, part: number): Promise<{ readonly key: string; readonly parts: Parts }> => {
    const [from, to] = groupOf(part);
    const key = `${from} ${file}`;
    const reading = kept.get(key) ?? new Coming(readTogether(file, from, to));
    kept.set(key, reading);
    try {
      return { key, parts: await reading.promise };
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  };
  return {
    async read(file, part, first) {
      let { key, parts } = await groupWith(file, part);
      if (first !== undefined && !isMadeWith(first, parts)) {
        kept.delete(key);
        ({ parts } = await groupWith(file, part));
        if (!isMadeWith(first, parts)) return null;
      }
      return parts.get(part) ?? null;
    },
  };
}
