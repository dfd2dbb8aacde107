import type { CellValue, WriteSheet } from 'hucre/xlsx';

const pointsPerLine = 15;

/** Heights at which wrapped texts show whole, by row: not every program finds them by itself. Widths in characters. */
export const rowHeights = (
  rows: readonly (readonly CellValue[])[],
  widths: readonly number[],
): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    rows.map((values, row) => {
      const lines = values.map((value, column) =>
        Math.ceil(String(value ?? '').length / ((widths[column] ?? 10) * 0.95)),
      );
      return [row, { height: Math.max(1, ...lines) * pointsPerLine + 3 }];
    }),
  );
