import { plainLine } from '../plain-line';
import type { Citation } from './citation';
import { releaseDate } from './release-date';

/** A citation in the RIS format, for Zotero, EndNote and Mendeley: one tag a line, CRLF. */
export function citationRis({
  locale,
  author,
  title,
  partOf,
  release,
  publishedAt,
  address,
  notes,
  key,
}: Citation): string {
  const date = releaseDate(publishedAt);
  const tags: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', key],
    // A comma would part a family name from a given one.
    ['AU', author.replaceAll(',', ' ')],
    ['TI', title],
    ...(partOf === null ? [] : [['T3', partOf] as const]),
    ['ET', String(release)],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['LA', locale],
    ['UR', address],
    ...notes.map((note) => ['N1', note] as const),
    ['ER', ''],
  ];
  return tags.map(([tag, value]) => `${tag}  - ${plainLine(value)}\r\n`).join('');
}
