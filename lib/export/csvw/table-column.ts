import type { Bilingual } from '@/lib/domain/publication';
import type { CellType, DescribedColumn } from '../described-table';

/** A text in every language as JSON-LD has it. */
export const inLanguages = ({ vi, en }: Bilingual) => [
  { '@value': vi, '@language': 'vi' },
  { '@value': en, '@language': 'en' },
];

/** The built-in datatypes of CSVW; a list has that of its items. */
const bases: Readonly<Record<CellType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'decimal',
  year: 'gYear',
  date: 'date',
  boolean: 'boolean',
  url: 'anyURI',
  list: 'string',
};

const escaped = (code: string): string => code.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function datatypeOf({ type, codes, minimum }: DescribedColumn) {
  const base = bases[type];
  if (codes !== null && codes.length > 0) {
    return { base, format: `^(?:${codes.map(({ code }) => escaped(code)).join('|')})$` };
  }
  return minimum === null ? base : { base, minimum };
}

/** The language of a column that says it in its name. */
const languageOf = (id: string): string | undefined => /_(vi|en)$/.exec(id)?.[1];

/**
 * A column as CSVW describes it. The header that the CSV has is a title in no language: processors find the column by it.
 * `valueUrl`: a template of the address that a cell names.
 */
export function tableColumn(column: DescribedColumn, valueUrl: string | undefined) {
  const { id, type, isRequired, title, definition } = column;
  const lang = languageOf(id);
  return {
    name: id,
    titles: { und: id, vi: title.vi, en: title.en },
    'dc:description': inLanguages(definition),
    datatype: datatypeOf(column),
    ...(isRequired && { required: true }),
    ...(type === 'list' && { separator: ';' }),
    ...(lang !== undefined && { lang }),
    ...(valueUrl !== undefined && { valueUrl }),
  };
}
