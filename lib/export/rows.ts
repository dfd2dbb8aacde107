import { setImmediate as othersFirst } from 'node:timers/promises';

/** The rows of a file, read piece by piece, so that nobody needs all of them at once. */
export interface Rows<Row> {
  readonly count: number;
  /** From the first row to the last, a few hundred at a time. Each call reads anew. */
  pieces(): AsyncIterable<readonly Row[]>;
}

const perPiece = 500;

/** Rows in an order, each to be had by its place from 0: an array, or what unpacks a row when it is asked for. */
interface Ordered<Row> {
  readonly length: number;
  at(place: number): Row | undefined;
}

/** Rows that are at hand. */
export const rowsOf = <Row>(rows: Ordered<Row>): Rows<Row> => ({
  count: rows.length,
  async *pieces() {
    for (let start = 0; start < rows.length; start += perPiece) {
      // Unpacking takes a while.
      if (start > 0) await othersFirst();
      const length = Math.min(perPiece, rows.length - start);
      yield Array.from({ length }, (_, place) => rows.at(start + place)).filter((row) => row !== undefined);
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
