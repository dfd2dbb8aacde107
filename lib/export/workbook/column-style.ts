import type { CellStyle } from 'hucre/xlsx';
import type { Locale } from '@/lib/i18n/locales';
import type { Unit } from '@/lib/vocabulary/measure';
import type { CellType, DescribedColumn } from '../described-table';

const dateFormats: Readonly<Record<Locale, string>> = { vi: 'dd/mm/yyyy', en: 'yyyy-mm-dd' };
const unitFormats: Readonly<Record<Unit, string>> = {
  vnd: '#,##0',
  count: '#,##0',
  ratio: '0.00####',
  percent: '0.00####',
};
const typeFormats: Readonly<Partial<Record<CellType, string>>> = { integer: '#,##0', number: 'General', year: '0' };

/** How a column's numbers look: a separator between thousands, none in a year. What is typed over a text stays a text. */
function formatOf({ type, unit, id }: DescribedColumn, rowUnit: Unit | null, locale: Locale): string {
  const own = type === 'number' ? (unit ?? rowUnit) : unit;
  if (own !== null) return unitFormats[own];
  if (type === 'date') return dateFormats[locale];
  return id === 'year' ? '0' : (typeFormats[type] ?? '@');
}

/** `rowUnit`: the unit that the row names for its numbers. */
export const columnStyle = (column: DescribedColumn, rowUnit: Unit | null, locale: Locale): CellStyle => ({
  alignment: { vertical: 'top' },
  numFmt: formatOf(column, rowUnit, locale),
});
