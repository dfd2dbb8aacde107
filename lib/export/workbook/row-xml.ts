import { cellRef } from 'hucre/xlsx';
import type { SheetValue } from './sheet-value';

const day = 24 * 60 * 60 * 1000;
/** As spreadsheets count days since February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const letters: string[] = [];

/** `C` for the third column: asked for in each row, so kept. */
function letterOf(column: number): string {
  const letter = letters[column] ?? cellRef(0, column).slice(0, -1);
  letters[column] = letter;
  return letter;
}

/** A cell of a worksheet; nothing for an empty one. A text is always a text, whatever it begins with. */
function cellXml(place: string, style: string, value: SheetValue): string {
  if (value === null) return '';
  const begin = `<c r="${place}" s="${style}"`;
  if (typeof value === 'number') return `${begin}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${begin} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value instanceof Date) return `${begin}><v>${(value.getTime() - dayZero) / day}</v></c>`;
  return `${begin} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** A row of a worksheet. `rowIndex`: from 0. `styles`: the number of each column's style among the workbook's. */
export const rowXml = (rowIndex: number, values: readonly SheetValue[], styles: readonly string[]): string =>
  `<row r="${rowIndex + 1}">${values
    .map((value, column) => cellXml(`${letterOf(column)}${rowIndex + 1}`, styles[column] ?? '0', value))
    .join('')}</row>`;
