import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { cellText } from '../cell-text';
import type { TableCell } from '../table';
import { tableLimits } from '../table-limits';
import { TableRefusal } from '../table-refusal';
import type { TablesReading } from '../tables-reading';
import { decodeText } from './decode-text';
import { type Delimiter, delimiters, detectDelimiter } from './detect-delimiter';

/** Excel's own word for the delimiter, a line before everything else. */
const statedDelimiter = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i;

const isDelimiter = (mark: string | undefined): mark is Delimiter => delimiters.some((known) => known === mark);

function cellsOf(record: readonly string[]): readonly TableCell[] {
  const cells = record.map(cellText);
  while (cells.length > 0 && cells.at(-1) === null) cells.pop();
  if (cells.length > tableLimits.columns) {
    throw new TableRefusal('too_many_columns', cells.length, tableLimits.columns);
  }
  return cells;
}

/** A record beyond the longest either has far too many cells, or a quotation mark that never closes. */
function refusalOf(error: CsvError): TableRefusal {
  const column = Number(error.column ?? 0);
  return column > tableLimits.columns
    ? new TableRefusal('too_many_columns', column, tableLimits.columns)
    : new TableRefusal('damaged');
}

interface Delimited {
  readonly utf8: Uint8Array;
  readonly delimiter: Delimiter;
}

/** As bytes: the browser's build is slow to make them of text. The text itself, twice as large, is let go. */
function delimitedOf(bytes: Uint8Array): Delimited {
  const whole = decodeText(bytes);
  const stated = statedDelimiter.exec(whole);
  const text = stated ? whole.slice(stated[0].length) : whole;
  const delimiter = isDelimiter(stated?.[1]) ? stated[1] : detectDelimiter(text);
  return { utf8: new TextEncoder().encode(text), delimiter };
}

/**
 * The one table of a text file. Every cell is text; an empty one is `null`.
 * @param name what the table is called
 * @throws TableRefusal where the file cannot be read
 */
export function readCsv(
  bytes: Uint8Array,
  name: string,
  { onProgress, mostRows }: { readonly onProgress: (done: number) => void; readonly mostRows: number },
): Extract<TablesReading, { ok: true }> {
  const { utf8, delimiter } = delimitedOf(bytes);
  const rows: (readonly TableCell[])[] = [];
  let filled = 0;
  try {
    parse(utf8, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: tableLimits.csvRecordCharacters,
      on_record: (record: string[], { bytes: done }) => {
        const cells = cellsOf(record);
        rows.push(cells);
        if (cells.length > 0) filled = rows.length;
        if (filled > mostRows || rows.length > tableLimits.blankLines) {
          throw new TableRefusal('too_many_rows', rows.length, mostRows);
        }
        if (rows.length % 2_000 === 0) onProgress(done / utf8.length);
        return null;
      },
    });
  } catch (error) {
    throw error instanceof CsvError ? refusalOf(error) : error;
  }
  const tables = filled === 0 ? [] : [{ name, kind: 'csv' as const, rows: rows.slice(0, filled), merged: [] }];
  return { ok: true, tables, notes: [] };
}
