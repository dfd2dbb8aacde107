import { foldText } from '@/lib/domain/fold-text';
import type { TableCell } from '../../tables/table';
import { dateOf } from './date-of';

const written = /^(?:(?:ke hoach|kh|thuc hien|phe duyet|nghiem thu|planned|year|nam)[ .:]*)*(\d{4})$/;
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1990 && year <= 2100;

/** The year that a cell names: 2019, "2019", "Năm 2019", "KH 2019", a date. `null`: it names none, or several. */
export function yearOf(cell: TableCell): number | null {
  if (typeof cell === 'number') return isYear(cell) ? cell : null;
  if (cell instanceof Date) return isYear(cell.getUTCFullYear()) ? cell.getUTCFullYear() : null;
  if (typeof cell !== 'string') return null;
  const year = Number(written.exec(foldText(cell.slice(0, 60)))?.[1]);
  if (isYear(year)) return year;
  const date = /\D/.test(cell.trim()) ? dateOf(cell) : null;
  return date === null ? null : Number(date.slice(0, 4));
}
