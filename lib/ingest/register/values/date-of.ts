import { foldText } from '@/lib/domain/fold-text';
import type { TableCell } from '../../tables/table';

const dayFirst = /^(?:ngay )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?: 0?0:00(?::00)?)?$/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00(?:\.0+)?)?z?)?$/;
const inWords = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) (?:nam )?(\d{4})$/;

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1990 && year <= 2100 ? date.toISOString().slice(0, 10) : null;
};

// A spreadsheet counts days from here; its first two months are off by one, and long past.
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

function ofSerial(serial: number): string | null {
  const days = Math.floor(serial);
  if (days < 32_874 || days > 73_415) return null;
  return new Date(dayZero + days * dayLength).toISOString().slice(0, 10);
}

/**
 * The day that a cell names, as an ISO date: a date, a spreadsheet's serial number, "30/10/2019" (the day first, as
 * Vietnamese write it; "-" and "." too, and two digits of a year), ISO, "ngày 30 tháng 10 năm 2019". Of 1990 to 2100.
 * `null`: no date, or a day that does not exist.
 */
export function dateOf(cell: TableCell): string | null {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null;
    return iso(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate());
  }
  if (typeof cell === 'number') return ofSerial(cell);
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const text = foldText(cell);
  const asDay = dayFirst.exec(text) ?? inWords.exec(text);
  if (asDay) {
    const year = Number(asDay[3]);
    return iso(year < 100 ? year + 2000 : year, Number(asDay[2]), Number(asDay[1]));
  }
  const asYear = yearFirst.exec(text);
  if (asYear) return iso(Number(asYear[1]), Number(asYear[2]), Number(asYear[3]));
  return /^\d{5}$/.test(text) ? ofSerial(Number(text)) : null;
}
