/** Rows in an order, each to be had by its place from 0: an array, or what unpacks a row when it is asked for. */
export interface Ordered<Row> {
  readonly length: number;
  at(place: number): Row | undefined;
}

/** The rows from the place `from` to before the place `to`, or the end. */
export function rowsBetween<Row>(rows: Ordered<Row>, from: number, to: number): readonly Row[] {
  const length = Math.max(0, Math.min(to, rows.length) - from);
  return Array.from({ length }, (_, place) => rows.at(from + place)).filter((row) => row !== undefined);
}
