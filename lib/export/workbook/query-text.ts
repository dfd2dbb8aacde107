import { sortColumns } from '@/lib/domain/register/register-query';
import type { ChosenFilter } from '@/lib/domain/register/register-query-change';
import { filterName } from '@/lib/format/filter-name';
import type { View } from '@/lib/format/view';
import { columnWords } from '../column-words';
import type { FileContext } from '../file-format';

const filterKeys = ['programme', 'category', 'year', 'district', 'q'] as const satisfies readonly ChosenFilter['key'][];

function sortText({ messages }: View, sort: string): string {
  const { register } = messages;
  const column = sortColumns.find((each) => each === sort.replace(/^-/, ''));
  const order = sort.startsWith('-') ? register.descending : register.ascending;
  return column ? `${register.columns[column]}, ${order}` : sort;
}

/** What a file was asked for, in words, one line for each key of its query; none for the whole table. */
export function queryText(view: View, { table, meta }: FileContext, keys: readonly string[]): readonly string[] {
  const { register, dictionary } = view.messages;
  const by =
    table === 'summary' ? [`${dictionary.notes.by}: ${keys.map((key) => nameOf(view, table, key)).join(', ')}`] : [];
  const filters = filterKeys.flatMap((key) => {
    const values = meta.query[key] ?? [];
    if (values.length === 0) return [];
    const names = values.map((value) => filterName(view, { key, value })).join(', ');
    return [key === 'q' ? names : `${register[key]}: ${names}`];
  });
  const [sort] = meta.query.sort ?? [];
  return [...by, ...filters, ...(sort === undefined ? [] : [`${register.sortBy}: ${sortText(view, sort)}`])];
}

function nameOf({ locale, messages }: View, table: FileContext['table'], key: string): string {
  if (key === 'programme' || key === 'category' || key === 'year' || key === 'district' || key === 'period') {
    return columnWords(locale, table, key).title;
  }
  return messages.total;
}
