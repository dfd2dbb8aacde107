import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Publication } from '@/lib/domain/publication';
import { checkSum } from '@/lib/domain/register/pieces/check-sum';
import { readRegister } from '@/lib/domain/register/read-register';
import { wholeRegister } from '@/lib/domain/register/register-query';
import { collate } from '@/lib/format/collate';
import { csvLines } from '../csv-lines';
import { markedTable } from '../marked-table';
import { rowsBetween } from '../rows-between';
import { schemesTable } from '../schemes-file';
import { tallyColumns } from '../tally-columns';
import { encodeContents } from './contents';
import { csvVersion } from './csv-version';
import { deflateRunNow } from './deflate-run';
import { preparedFile } from './prepared-file';
import { rowLengths } from './row-lengths';
import { encodeRowsPart } from './rows-part';

interface Part {
  readonly file: string;
  /** From 0. */
  readonly part: number;
  readonly bytes: Uint8Array;
}

/** The CSV of a release's register in its own order: its rows in parts from 1 on, and at last part 0, which tells of them. */
export function* preparedParts(
  content: Pick<Publication, 'schemes' | 'dataset'>,
  rowsPerPart: number,
): Generator<Part, void> {
  const { columns } = markedTable(schemesTable(content, wholeRegister), content.dataset);
  const { found } = readRegister(content, wholeRegister, collate);
  const lines = csvLines(columns);
  const header = Buffer.from(lines.header);
  const hash = createHash('sha256').update(header);
  const sums = tallyColumns(columns);
  let sum = crc32(header);
  let length = header.length;
  for (let start = 0; start < found.length; start += rowsPerPart) {
    const rows = rowsBetween(found, start, start + rowsPerPart);
    const text = Buffer.from(lines.of(rows));
    hash.update(text);
    sums.add(rows);
    sum = crc32(text, sum);
    length += text.length;
    const part = 1 + start / rowsPerPart;
    const bytes = encodeRowsPart(part, { deflated: deflateRunNow(text), lengths: rowLengths(text) });
    yield { file: preparedFile, part, bytes };
  }
  const contents = encodeContents({
    version: csvVersion(columns),
    order: checkSum(found.positions),
    rows: found.length,
    rowsPerPart,
    bytes: length,
    crc32: sum,
    sha256: hash.digest('hex'),
    sums: [...sums.tallies()],
  });
  yield { file: preparedFile, part: 0, bytes: contents };
}
