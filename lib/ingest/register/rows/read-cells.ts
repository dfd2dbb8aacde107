import type { TableCell } from '../../tables/table';
import type { ReadColumn } from '../header/read-column';
import type { Report } from '../report';
import { cleanText } from '../words/clean-text';
import { isNotPublished } from '../words/is-not-published';

const longest = 500;
const errorValue = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/i;

/** What a cell holds if it is published; an error of the spreadsheet ("#REF!") is reported and read as nothing. */
export function publishedCell(cell: TableCell | undefined, row: number, column: ReadColumn, report: Report): TableCell {
  if (cell === undefined || isNotPublished(cell)) return null;
  if (typeof cell === 'string' && cell.startsWith('#') && errorValue.test(cell)) {
    report('error', 'error_value', row, column, cell);
    return null;
  }
  return cell;
}

// Files of this software keep a text from being a formula by an apostrophe.
const guard = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

const asText = (cell: Exclude<TableCell, null>): string =>
  cell instanceof Date ? (Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)) : String(cell);

/** A cell's text: clean, of at most 500 characters. */
export function publishedText(cell: TableCell, row: number, column: ReadColumn, report: Report): string | null {
  if (cell === null) return null;
  const raw = asText(cell).replace(guard, '');
  if (raw.length > longest * 4) {
    report('error', 'text_too_long', row, column, raw, [String(longest)]);
    return null;
  }
  const { text, isNeutralised } = cleanText(raw);
  if (isNeutralised) report('warning', 'text_neutralised', row, column, raw);
  if (text.length > longest) {
    report('error', 'text_too_long', row, column, text, [String(longest)]);
    return null;
  }
  return text === '' ? null : text;
}
