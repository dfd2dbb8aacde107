import { boundedCellText } from '../cell-text';
import type { Table } from '../table';
import { tableLimits } from '../table-limits';
import type { TableNote } from '../table-problem';
import { TableRefusal } from '../table-refusal';
import type { TablesReading } from '../tables-reading';
import { scanTags } from '../xml/scan-tags';
import { parseTidyWorkbook } from './parse-tidy-workbook';
import { listSheets } from './sheet-list';
import { tableOfSheet } from './table-of-sheet';
import { type TidySheet, tidySheet } from './tidy-sheet';
import { openWorkbookArchive, type WorkbookArchive } from './workbook-archive';

/** A part that the parser makes a tree of, held to as many elements as fit in memory. */
async function treePart(archive: WorkbookArchive, name: string | null): Promise<Uint8Array | null> {
  const bytes = name === null ? null : await archive.partOf(name);
  let elements = 0;
  if (bytes) {
    scanTags(bytes, ({ isClosing }) => {
      if (!isClosing) elements += 1;
      if (elements > tableLimits.elements) throw new TableRefusal('unpacks_too_large');
    });
  }
  return bytes;
}

/**
 * The tables of an .xlsx file: its visible sheets that hold anything.
 * @throws TableRefusal where the file cannot be read
 */
export async function readWorkbook(
  bytes: Uint8Array,
  onProgress: (done: number) => void,
): Promise<Extract<TablesReading, { ok: true }>> {
  const archive = await openWorkbookArchive(bytes);
  const { sheets, countsFrom1904, sharedStrings, styles } = await listSheets((name) => archive.partOf(name));
  if (sheets.length > tableLimits.sheets) throw new TableRefusal('too_many_sheets', sheets.length, tableLimits.sheets);
  const notes: TableNote[] = sheets
    .filter(({ isHidden }) => isHidden)
    .map(({ name }) => ({ code: 'hidden_sheet_skipped', sheet: name, row: null, column: null, found: name }));

  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const tidied: TidySheet[] = [];
  let cells = 0;
  for (const { part } of visible) {
    const sheet = await archive.partOf(part);
    if (sheet === null) throw new TableRefusal('damaged');
    const tidy = tidySheet(sheet);
    tidied.push(tidy);
    cells += tidy.cells;
    if (cells > tableLimits.elements) throw new TableRefusal('unpacks_too_large');
    onProgress((0.3 * tidied.length) / visible.length);
  }
  const trees = { sharedStrings: await treePart(archive, sharedStrings), styles: await treePart(archive, styles) };
  await archive.lookIntoTheRest();
  onProgress(0.4);

  const parsed = await parseTidyWorkbook({ sheets: tidied.map((tidy) => tidy.bytes), countsFrom1904, ...trees });
  onProgress(0.8);
  const takeText = boundedCellText();
  const tables: Table[] = [];
  for (const [index, sheet] of parsed.entries()) {
    const read = tableOfSheet(visible[index]?.name ?? '', sheet, tidied[index]?.isoDates ?? new Set(), takeText);
    if (read.table.rows.length > 0) tables.push(read.table);
    for (const note of read.notes) notes.push(note);
  }
  return { ok: true, tables, notes };
}
