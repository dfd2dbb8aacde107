import type { MergedRange, Table } from '../../tables/table';
import { cleanText } from '../words/clean-text';
import { maxColumns } from './max-columns';

const textAt = (table: Table, row: number, column: number): string => {
  const cell = table.rows[row]?.[column];
  return cell === null || cell === undefined || cell instanceof Date ? '' : cleanText(String(cell).slice(0, 500)).text;
};

/** The texts of one header line, a merged or (in CSV) left-aligned group heading repeated over its columns. */
function lineTexts(table: Table, row: number, merged: readonly MergedRange[], width: number, below: readonly string[]) {
  const own = Array.from({ length: width }, (_, column) => textAt(table, row, column));
  const texts = [...own];
  for (const { startRow, startColumn, endColumn } of merged) {
    if (startRow !== row) continue;
    for (let column = startColumn + 1; column <= Math.min(endColumn, width - 1); column += 1) {
      texts[column] = own[startColumn] ?? '';
    }
  }
  if (below.length === 0) return texts;
  let group = '';
  for (let column = 0; column < width; column += 1) {
    const hasBelow = (below[column] ?? '') !== '';
    if (texts[column] !== '') group = hasBelow ? (texts[column] ?? '') : '';
    else if (!hasBelow) group = '';
    else texts[column] = group;
  }
  return texts;
}

/** Leaves out a title that stands over (nearly) everything: it is no group. */
function withoutTitle(texts: readonly string[], columns: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return texts.map((text) => ((counts.get(text) ?? 0) > Math.max(2, columns * 0.75) ? '' : text));
}

/** For each column, the texts of `depth` header lines from `first` on, top to bottom, blank ones left out. */
export function headerPaths(table: Table, first: number, depth: number): readonly (readonly string[])[] {
  const last = first + depth - 1;
  const merged = table.merged.filter(({ startRow }) => startRow >= first && startRow <= last);
  const lengths = table.rows.slice(first, last + 1).map((row) => row.length);
  const width = Math.min(maxColumns, Math.max(0, ...lengths));
  const lines: (readonly string[])[] = [];
  for (let row = last; row >= first; row -= 1) {
    const below = lines[0] ?? [];
    const texts = lineTexts(table, row, merged, width, below);
    const columns = Math.max(texts.filter((text) => text !== '').length, below.filter((text) => text !== '').length);
    lines.unshift(depth > 1 && row < last ? withoutTitle(texts, columns) : texts);
  }
  return Array.from({ length: width }, (_, column) => {
    const path = lines.map((texts) => texts[column] ?? '').filter((text) => text !== '');
    return path.filter((text, index) => text !== path[index - 1]);
  });
}
