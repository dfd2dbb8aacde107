import { checkSum } from '@/lib/domain/register/pieces/check-sum';
import { UnreadablePiece } from '@/lib/domain/register/pieces/unreadable-piece';
import { type CsvLines, csvLines } from '../csv-lines';
import type { Table } from '../table';
import { type Contents, decodeContents } from './contents';
import { csvVersion } from './csv-version';
import { deflateRun, inflateRun } from './deflate-run';
import { preparedFile } from './prepared-file';
import type { PreparedRows } from './prepared-rows';
import { rowLengths } from './row-lengths';
import { decodeRowsPart, type RowsPart } from './rows-part';

/** Rows one after the other, and how long each is, in bytes. */
export interface TextOfRows {
  readonly text: Uint8Array;
  readonly lengths: Uint16Array | Uint32Array;
}

function sumOf(lengths: RowsPart['lengths']): number {
  let sum = 0;
  for (const length of lengths) sum += length;
  return sum;
}

/** The CSV of a register that was written at its publication. Where a part of it cannot be read, its rows are written anew. */
export class PreparedCsv {
  readonly header: Uint8Array;
  #isGone = false;

  private constructor(
    private readonly first: Uint8Array,
    readonly contents: Contents,
    readonly rows: PreparedRows<unknown>,
    private readonly lines: CsvLines<unknown>,
  ) {
    this.header = Buffer.from(lines.header);
  }

  /** `null` where none was written, or not by this program for these columns in this order. */
  static async of({ columns, prepared }: Table<unknown>): Promise<PreparedCsv | null> {
    if (prepared === undefined) return null;
    try {
      const first = await prepared.files.read(preparedFile, 0);
      if (first === null) return null;
      const contents = decodeContents(first);
      const inFile = prepared.inFile();
      const isOurs =
        contents.version === csvVersion(columns) &&
        contents.rows === inFile.length &&
        contents.order === checkSum(inFile);
      return isOurs ? new PreparedCsv(first, contents, prepared, csvLines(columns)) : null;
    } catch {
      // Whatever is wrong with what follows from the rows, the rows are there.
      return null;
    }
  }

  /** How many parts hold rows: those from 1 on. */
  get parts(): number {
    return Math.ceil(this.contents.rows / this.contents.rowsPerPart);
  }

  /** Whether all rows are asked for, in the order of the file. */
  get isWhole(): boolean {
    const [asked, inFile] = [this.rows.asked, this.rows.inFile()];
    if (asked.length !== inFile.length) return false;
    if (asked.buffer === inFile.buffer && asked.byteOffset === inFile.byteOffset) return true;
    for (let at = 0; at < asked.length; at += 1) if (asked[at] !== inFile[at]) return false;
    return true;
  }

  /** The place in the file of the first row of a part, which counts from 1, and of the one after its last. */
  placesOf(part: number): readonly [from: number, to: number] {
    const { rows, rowsPerPart } = this.contents;
    return [(part - 1) * rowsPerPart, Math.min(rows, part * rowsPerPart)];
  }

  /** The rows of a part, packed. */
  async packed(part: number): Promise<Uint8Array> {
    const stored = await this.#stored(part);
    return stored?.deflated ?? deflateRun(this.#writePart(part).text);
  }

  /** The rows of a part. */
  async read(part: number): Promise<TextOfRows> {
    const stored = await this.#stored(part);
    const text = stored && (await inflateRun(stored.deflated, sumOf(stored.lengths)));
    return stored && text ? { text, lengths: stored.lengths } : this.#writePart(part);
  }

  /** The rows at these places of the file, written anew. */
  write(places: Uint32Array): TextOfRows {
    const { at, inFile } = this.rows;
    const positions = inFile();
    const rows = Array.from(places, (place) => at(positions[place] ?? 0)).filter((row) => row !== undefined);
    const text = Buffer.from(this.lines.of(rows));
    return { text, lengths: rowLengths(text) };
  }

  #writePart(part: number): TextOfRows {
    const [from, to] = this.placesOf(part);
    return this.write(Uint32Array.from({ length: to - from }, (_, at) => from + at));
  }

  async #stored(part: number): Promise<RowsPart | null> {
    if (this.#isGone) return null;
    try {
      const bytes = await this.rows.files.read(preparedFile, part, this.first);
      // Nor one that was prepared anew meanwhile.
      this.#isGone ||= bytes === null;
      const [from, to] = this.placesOf(part);
      return bytes && decodeRowsPart(part, to - from, bytes);
    } catch (error) {
      // A store that does not answer is not asked once more for each part.
      this.#isGone = !(error instanceof UnreadablePiece);
      return null;
    }
  }
}
