import type { Locale } from '@/lib/i18n/locales';
import { units } from '@/lib/vocabulary/measure';
import type { DescribedColumn } from '../described-table';
import { labelsFor } from '../labels';
import type { Table } from '../table';
import type { SheetRow } from './fill-frame';
import { sheetValue } from './sheet-value';

/** The first rows of a table, or all of them, in words and typed cells. */
export function* sheetRows(
  { columns, rows }: Table<unknown>,
  described: readonly DescribedColumn[],
  locale: Locale,
  most = rows.length,
): Iterable<SheetRow> {
  const labels = labelsFor(locale);
  const unitColumn = columns.find(({ id }) => id === 'unit');
  const pairs = columns.flatMap((column, index) => {
    const told = described[index];
    return told === undefined ? [] : [{ column, told }];
  });
  for (const row of rows.slice(0, most)) {
    yield {
      unit: units.find((unit) => unit === unitColumn?.value(row)) ?? null,
      values: pairs.map(({ column, told }) =>
        sheetValue(told, column.label ? column.label(row, labels) : column.value(row)),
      ),
    };
  }
}
