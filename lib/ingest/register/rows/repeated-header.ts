import type { Table, TableCell } from '../../tables/table';
import type { FoundHeader } from '../header/find-header';
import { foldWords } from '../words/fold-words';

const wordsOf = (cell: TableCell | undefined): string =>
  typeof cell === 'string' ? foldWords(cell.slice(0, 500)) : '';

/** Tells whether a row says a line of the header again, as tables over several pages do. */
export function repeatedHeader(
  table: Table,
  { firstRow, lastRow }: FoundHeader,
): (cells: readonly TableCell[]) => boolean {
  const lines = table.rows.slice(firstRow, lastRow + 1).map((cells) => cells.map(wordsOf));
  const isFilled = (cell: TableCell | undefined) => typeof cell === 'string' && cell.trim() !== '';
  // Pages repeat a header to the letter; folding every row to find out would take the time.
  const firstTexts = new Set(table.rows.slice(firstRow, lastRow + 1).map((cells) => cells.find(isFilled)));

  return (cells) => {
    if (!firstTexts.has(cells.find(isFilled))) return false;
    const words = cells.map(wordsOf);
    const filled = cells.filter((cell) => cell !== null && cell !== '').length;
    return lines.some((line) => {
      const same = words.filter((each, index) => each !== '' && each === line[index]).length;
      return same === filled && same >= Math.min(2, line.filter((each) => each !== '').length);
    });
  };
}
