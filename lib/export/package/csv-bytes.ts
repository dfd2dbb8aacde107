import { csvFormat } from '../csv-format';
import type { Table } from '../table';

const encoder = new TextEncoder();

/** The bytes of a table's CSV for machines, piece by piece: those that its own address answers with. */
export function* csvBytes(table: Table<unknown>): Iterable<Uint8Array> {
  for (const text of csvFormat.write(table)) yield encoder.encode(text);
}
