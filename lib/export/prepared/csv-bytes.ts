import { csvFormat } from '../csv-format';
import type { Table } from '../table';
import { askedText } from './asked-text';
import { PreparedCsv } from './prepared-csv';

const encoder = new TextEncoder();

/** The bytes of a table's CSV for machines, piece by piece: those that its own address answers with. */
export async function* csvBytes(table: Table<unknown>): AsyncGenerator<Uint8Array, void> {
  const prepared = await PreparedCsv.of(table);
  if (prepared !== null) return yield* askedText(prepared);
  for await (const text of csvFormat.write(table)) yield encoder.encode(text);
}
