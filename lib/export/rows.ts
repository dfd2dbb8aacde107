import { setImmediate as othersFirst } from 'node:timers/promises';
import { type Ordered, rowsBetween } from './rows-between';

/** The rows of a file, read piece by piece, so that nobody needs all of them at once. */
export interface Rows<Row> {
  readonly count: number;
  /** From the first row to the last, a few hundred at a time. Each call reads anew. */
  pieces(): AsyncIterable<readonly Row[]>;
}

const perPiece = 500;

/** Rows that are at hand. */
export const rowsOf = <Row>(rows: Ordered<Row>): Rows<Row> => ({
  count: rows.length,
  async *pieces() {
    for (let start = 0; start < rows.length; start += perPiece) {
      // Unpacking takes a while.
      if (start > 0) await othersFirst();
      yield rowsBetween(rows, start, start + perPiece);
    }
  },
});

/** The first rows, `most` at the most. */
export async function firstRows<Row>(rows: Rows<Row>, most: number): Promise<readonly Row[]> {
  const first: Row[] = [];
  if (most === 0) return first;
  for await (const piece of rows.pieces()) {
    first.push(...piece.slice(0, most - first.length));
    if (first.length === most) break;
  }
  return first;
}
