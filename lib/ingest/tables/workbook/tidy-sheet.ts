import { tableLimits } from '../table-limits';
import { TableRefusal } from '../table-refusal';
import { type ScannedTag, scanTags } from '../xml/scan-tags';
import { shortAttribute } from '../xml/short-attribute';
import { ByteWriter } from './byte-writer';
import { type CellReference, columnLetters, readCellReference, readWholeNumber } from './cell-reference';

/** A sheet's part with nothing in it but cells that hold something, each with its reference, and merged ranges. */
export interface TidySheet {
  readonly bytes: Uint8Array;
  readonly cells: number;
  /** Cells of type `d`, which hold an ISO date as text: as `row,column`. */
  readonly isoDates: ReadonlySet<string>;
}

class SheetTidier {
  private readonly writer: ByteWriter;
  private readonly merges: Uint8Array[] = [];
  private readonly isoDates = new Set<string>();
  private cells = 0;
  private rows = 0;
  private columns = 0;
  private isInData = false;
  private row: { number: number; isWritten: boolean; nextColumn: number } | null = null;
  private lastRow = 0;
  private cell: { start: number; nameEnd: number; place: CellReference; isPlaced: boolean; isIso: boolean } | null =
    null;
  private holdsSomething = false;
  private valueStart = -1;

  constructor(private readonly bytes: Uint8Array) {
    this.writer = new ByteWriter(bytes.length + 1_000);
    this.writer.addText('<worksheet><sheetData>');
  }

  tidy(): TidySheet {
    scanTags(this.bytes, (tag) => this.visit(tag));
    this.writer.addText('</sheetData><mergeCells>');
    for (const merge of this.merges) this.writer.add(merge);
    this.writer.addText('</mergeCells></worksheet>');
    const { rows, columns } = this;
    if (columns > tableLimits.columns) throw new TableRefusal('too_many_columns', columns, tableLimits.columns);
    const mostRows = Math.min(tableLimits.rows, Math.floor(tableLimits.rectangleCells / Math.max(columns, 1)));
    if (rows > mostRows) throw new TableRefusal('too_many_rows', rows, mostRows);
    return { bytes: this.writer.written(), cells: this.cells, isoDates: this.isoDates };
  }

  private is(tag: ScannedTag, name: string): boolean {
    if (tag.nameEnd - tag.nameStart !== name.length) return false;
    for (let index = 0; index < name.length; index += 1) {
      if (this.bytes[tag.nameStart + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  private visit(tag: ScannedTag): void {
    if (this.cell !== null) this.visitInCell(tag, this.cell);
    else if (this.is(tag, 'c')) this.openCell(tag);
    else if (this.is(tag, 'row')) this.visitRow(tag);
    else if (this.is(tag, 'sheetData')) this.isInData = !tag.isClosing && !tag.isSelfClosing;
    else if (this.is(tag, 'mergeCell') && !tag.isClosing) {
      this.count();
      this.merges.push(this.bytes.subarray(tag.start, tag.end));
    }
  }

  private visitRow(tag: ScannedTag): void {
    if (this.row?.isWritten) this.writer.addText('</row>');
    this.row = null;
    if (tag.isClosing || !this.isInData) return;
    const at = shortAttribute(this.bytes, tag, 'r');
    const number = at === -1 ? this.lastRow + 1 : readWholeNumber(this.bytes, at);
    if (number === null) throw new TableRefusal('damaged');
    this.lastRow = number;
    if (!tag.isSelfClosing) this.row = { number, isWritten: false, nextColumn: 0 };
  }

  private openCell(tag: ScannedTag): void {
    if (tag.isClosing || this.row === null) return;
    const at = shortAttribute(this.bytes, tag, 'r');
    const place =
      at === -1 ? { row: this.row.number - 1, column: this.row.nextColumn } : readCellReference(this.bytes, at);
    if (place === null) throw new TableRefusal('damaged');
    this.row.nextColumn = place.column + 1;
    if (tag.isSelfClosing) return;
    const type = shortAttribute(this.bytes, tag, 't');
    const isIso = type !== -1 && this.bytes[type] === 0x64;
    this.cell = { start: tag.start, nameEnd: tag.nameEnd, place, isPlaced: at !== -1, isIso };
    this.holdsSomething = false;
    this.valueStart = -1;
  }

  private visitInCell(tag: ScannedTag, cell: NonNullable<typeof this.cell>): void {
    if (this.is(tag, 'v')) {
      if (tag.isClosing && this.valueStart !== -1 && tag.start > this.valueStart) this.holdsSomething = true;
      this.valueStart = tag.isClosing || tag.isSelfClosing ? -1 : tag.end;
    } else if (this.is(tag, 'f') || this.is(tag, 'is')) this.holdsSomething = true;
    else if (this.is(tag, 'c')) {
      if (!tag.isClosing) throw new TableRefusal('damaged');
      if (this.holdsSomething) this.keep(cell, tag.end);
      this.cell = null;
    } else if (this.is(tag, 'row') || this.is(tag, 'sheetData')) throw new TableRefusal('damaged');
  }

  private keep({ start, nameEnd, place, isPlaced, isIso }: NonNullable<typeof this.cell>, end: number): void {
    this.count();
    this.rows = Math.max(this.rows, place.row + 1);
    this.columns = Math.max(this.columns, place.column + 1);
    if (this.row && !this.row.isWritten) {
      this.writer.addText(`<row r="${this.row.number}">`);
      this.row.isWritten = true;
    }
    if (isIso) this.isoDates.add(`${place.row},${place.column}`);
    if (isPlaced) this.writer.add(this.bytes.subarray(start, end));
    else {
      this.writer.add(this.bytes.subarray(start, nameEnd));
      this.writer.addText(` r="${columnLetters(place.column)}${place.row + 1}"`);
      this.writer.add(this.bytes.subarray(nameEnd, end));
    }
  }

  private count(): void {
    this.cells += 1;
    if (this.cells > tableLimits.elements) throw new TableRefusal('unpacks_too_large');
  }
}

/**
 * Takes from a sheet's part what tables are made of, so that a reader meets nothing else: not the empty styled cells
 * to column XFD, not a drawing, not a stray cell in the last row that Excel has.
 * @throws TableRefusal where the sheet is beyond a limit, or not a sheet
 */
export function tidySheet(bytes: Uint8Array): TidySheet {
  return new SheetTidier(bytes).tidy();
}
