import type { PreparedFiles } from '@/lib/domain/prepared-files';
import type { Publication } from '@/lib/domain/publication';
import { preparedParts } from '@/lib/export/prepared/prepared-parts';

export interface InMemory extends PreparedFiles {
  /** By `file part`; what is changed in it is what is read. */
  readonly parts: Map<string, Uint8Array>;
  /** How often a part was read. */
  readonly reads: () => number;
}

/** What is prepared of a publication, kept in memory. */
export function preparedInMemory(publication: Publication, rowsPerPart: number): InMemory {
  const made = [...preparedParts(publication, rowsPerPart)];
  const parts = new Map(made.map(({ file, part, bytes }) => [`${file} ${part}`, bytes]));
  let reads = 0;
  return {
    parts,
    reads: () => reads,
    read: async (file, part) => {
      reads += 1;
      return parts.get(`${file} ${part}`) ?? null;
    },
  };
}
