import type { Locale } from '@/lib/i18n/locales';
import { units } from '@/lib/vocabulary/measure';
import type { DescribedColumn } from '../described-table';
import { labelsFor } from '../labels';
import type { Table } from '../table';
import type { SheetRow } from './fill-frame';
import { sheetValue } from './sheet-value';

/** Rows of a table, in words and typed cells. */
export function sheetRows(
  { columns }: Pick<Table<unknown>, 'columns'>,
  rows: readonly unknown[],
  described: readonly DescribedColumn[],
  locale: Locale,
): readonly SheetRow[] {
  const labels = labelsFor(locale);
  const unitColumn = columns.find(({ id }) => id === 'unit');
  const pairs = columns.flatMap((column, index) => {
    const told = described[index];
    return told === undefined ? [] : [{ column, told }];
  });
  return rows.map((row) => ({
    unit: units.find((unit) => unit === unitColumn?.value(row)) ?? null,
    values: pairs.map(({ column, told }) =>
      sheetValue(told, column.label ? column.label(row, labels) : column.value(row)),
    ),
  }));
}
