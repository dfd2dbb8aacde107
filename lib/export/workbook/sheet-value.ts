import type { DescribedColumn } from '../described-table';
import type { CellValue } from '../table';
import { workbookText } from './workbook-text';

/** A value as a typed cell; `null` for an empty one. */
export type SheetValue = string | number | boolean | Date | null;

/** A summary's years stand beside words such as "total", and are numbers all the same. */
export function sheetValue({ type, id }: DescribedColumn, value: CellValue): SheetValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === '') return null;
  if (typeof value !== 'string') return value.length === 0 ? null : workbookText(value.join(';'));
  if (type === 'date') return new Date(`${value}T00:00:00Z`);
  if (id === 'year' && /^\d{4}$/.test(value)) return Number(value);
  return workbookText(value);
}
