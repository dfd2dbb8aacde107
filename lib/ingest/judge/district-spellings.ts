import { compareText } from '@/lib/domain/compare-text';
import { grouped } from '@/lib/domain/grouped';
import type { RegisterRow } from '../register/register-reading';
import { asciiSlug } from './ascii-slug';

/** One way to write a district's name in a file, and where it is first written so. */
export interface Spelling {
  readonly name: string;
  readonly rows: number;
  readonly first: RegisterRow;
}

/** The names in a file that are the same but for case, diacritics and punctuation; the usual one first. */
export interface SpelledDistrict {
  /** The name in ASCII. */
  readonly code: string;
  readonly name: string;
  readonly spellings: readonly Spelling[];
}

/** Letters that ASCII has not: of two ways to write a name, the one with more diacritics is the careful one. */
const marks = ({ name }: Spelling): number => name.replace(/[\0-\x7f]/g, '').length;

/** Every district that a file names, by code. */
export function districtSpellings(rows: readonly RegisterRow[]): readonly SpelledDistrict[] {
  const bySpelling = new Map<string, { name: string; rows: number; first: RegisterRow }>();
  for (const row of rows) {
    if (row.district === null) continue;
    const known = bySpelling.get(row.district);
    if (known) known.rows += 1;
    else bySpelling.set(row.district, { name: row.district, rows: 1, first: row });
  }
  return [...grouped(bySpelling.values(), ({ name }) => asciiSlug(name))]
    .map(([code, found]): SpelledDistrict => {
      const spellings = found.sort((a, b) => b.rows - a.rows || marks(b) - marks(a) || compareText(a.name, b.name));
      return { code, name: spellings[0]?.name ?? code, spellings };
    })
    .sort((a, b) => compareText(a.code, b.code));
}
