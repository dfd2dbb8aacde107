import { csvFormat } from '../csv-format';
import type { Table } from '../table';

const encoder = new TextEncoder();

/** The bytes of a table's CSV for machines, piece by piece: those that its own address answers with. */
export async function* csvBytes(table: Table<unknown>): AsyncIterable<Uint8Array> {
  for await (const text of csvFormat.write(table)) yield encoder.encode(text);
}
