import { isCompoundFile, refusalOfCompoundFile } from './compound-file';
import { legacyFontNotes } from './legacy-font-notes';
import { type ReaderLimits, usualLimits } from './table-limits';
import { TableRefusal } from './table-refusal';
import type { TablesReading } from './tables-reading';
import { readCsv } from './text/read-csv';
import { readWorkbook } from './workbook/read-workbook';

interface ReadTablesOptions {
  /** Called now and then with the share that is done, 0 to 1, never less than before. */
  onProgress?(done: number): void;
  readonly limits?: ReaderLimits;
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

async function read(
  bytes: Uint8Array,
  fileName: string,
  { onProgress, limits }: Required<ReadTablesOptions>,
): Promise<TablesReading> {
  if (bytes.length === 0) throw new TableRefusal('empty_file');
  // Only a CSV file is read line by line.
  const { fileBytes } = isZip(bytes) ? usualLimits : limits;
  if (bytes.length > fileBytes) throw new TableRefusal('file_too_large', bytes.length, fileBytes);
  if (isCompoundFile(bytes)) throw refusalOfCompoundFile(bytes);
  const reading = isZip(bytes)
    ? await readWorkbook(bytes, onProgress)
    : readCsv(bytes, fileName, { onProgress, mostRows: limits.csvRows });
  if (reading.tables.length === 0) throw new TableRefusal('no_rows');
  onProgress(1);
  return { ...reading, notes: [...reading.notes, ...legacyFontNotes(reading.tables)] };
}

/**
 * The tables of a register file (.xlsx or CSV), by what is in the bytes, whatever the name ends in.
 * Runs in Node and in a browser's worker; time and memory are bounded by `tableLimits` and `limits`.
 * Nothing in the bytes makes it throw: what cannot be read is answered with its `problem`.
 * @param fileName names the table of a CSV file
 */
export async function readTables(
  bytes: Uint8Array,
  fileName: string,
  { onProgress = () => {}, limits = usualLimits }: ReadTablesOptions = {},
): Promise<TablesReading> {
  try {
    return await read(bytes, fileName, { onProgress, limits });
  } catch (error) {
    if (error instanceof TableRefusal) return { ok: false, problem: error.problem };
    // An offset beyond the end: the archive breaks off.
    if (error instanceof RangeError) return { ok: false, problem: { code: 'damaged', found: null, limit: null } };
    throw error;
  }
}
