import type { Bilingual } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import type { DescribedTable } from '../../described-table';
import { csvName } from '../package-addresses';
import { inlineCode, markdownTable, markdownText } from './markdown';

/** The columns of a table with what each means. */
export function readmeColumns({ locale, messages }: View, table: DescribedTable): readonly string[] {
  const texts = messages.dataPackage;
  return [
    `### ${inlineCode(csvName(table))}: ${markdownText(table.title[locale])}`,
    markdownTable(
      [texts.column, texts.name, texts.meaning],
      table.columns.map(({ id, title, definition }) => [
        inlineCode(id),
        markdownText(title[locale]),
        markdownText(definition[locale]),
      ]),
    ),
  ];
}

const isBasis = (id: string): boolean => id === 'basis' || id.endsWith('_basis');

/** Every code of every table with its name, once for each column; what bases are is told elsewhere. */
export function readmeCodes({ locale, messages }: View, tables: readonly DescribedTable[]): string {
  const texts = messages.dataPackage;
  const rows = new Map<string, readonly [column: string, code: string, name: Bilingual]>();
  for (const { columns } of tables) {
    for (const { id, codes } of columns.filter((column) => !isBasis(column.id))) {
      for (const { code, name } of codes ?? []) rows.set(`${id} ${code}`, [id, code, name]);
    }
  }
  const inOrder = [...rows.values()].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return markdownTable(
    [texts.column, texts.code, texts.name],
    inOrder.map(([id, code, name]) => [inlineCode(id), inlineCode(code), markdownText(name[locale])]),
  );
}
