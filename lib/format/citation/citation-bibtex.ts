import type { Locale } from '@/lib/i18n/locales';
import type { Citation } from './citation';
import { releaseDate } from './release-date';

/** What TeX would read as a command. Braces must balance even where they are escaped, so they are named. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

const escaped = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (character) => commands[character] ?? '');

/** One name or several in a row: words with a capital that is not a sentence's own. */
const names = /(?<!^|[.:!?“] ?)(?<![\p{L}\p{N}])\p{L}*\p{Lu}[\p{L}\p{N}]*(?: \p{L}*\p{Lu}[\p{L}\p{N}]*)*/gu;

/** In braces stands what a style may not write in small letters. */
const withNames = (text: string): string => escaped(text).replace(names, '{$&}');

/** As babel calls it. */
const languages: Record<Locale, string> = { vi: 'vietnamese', en: 'english' };

/** A citation for BibLaTeX and Biber: UTF-8, with an ISO date. Without the day of reading, which the reader's software adds. */
export function citationBibtex({ key, locale, author, title, partOf, release, notes, ...rest }: Citation): string {
  const fields = {
    author: `{${escaped(author)}}`,
    title: withNames(title),
    ...(partOf === null ? {} : { series: withNames(partOf) }),
    version: String(release),
    date: releaseDate(rest.publishedAt),
    // Biber reads an address as it stands.
    url: rest.address,
    langid: languages[locale],
    ...(notes.length > 0 ? { note: escaped(notes.join('. ')) } : {}),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@dataset{${key},\n${lines.join('')}}\n`;
}
