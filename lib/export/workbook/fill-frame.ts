import { rangeRef } from 'hucre/xlsx';
import type { Unit } from '@/lib/vocabulary/measure';
import { rowKinds } from './data-frame';
import { rowXml } from './row-xml';
import type { SheetValue } from './sheet-value';

export interface SheetRow {
  /** What the row's numbers are in, where the row itself names it. */
  readonly unit: Unit | null;
  readonly values: readonly SheetValue[];
}

const rowPattern = /<row .*?<\/row>/gs;

/** The styles of each kind of row, by column, as the frame's empty rows have them. */
function stylesOf(frameRows: readonly string[]): ReadonlyMap<Unit | null, readonly string[]> {
  return new Map(
    rowKinds.map((kind, index) => [
      kind,
      [...(frameRows[index + 1] ?? '').matchAll(/ s="(\d+)"/g)].map(([, style = '0']) => style),
    ]),
  );
}

/**
 * The XML of a sheet whose frame hucre has written, with its rows, piece by piece: hucre itself would hold every cell in
 * memory several times, and the server would answer nobody else meanwhile.
 */
export async function* fillFrame(
  frame: string,
  pieces: AsyncIterable<readonly SheetRow[]>,
  count: number,
  columns: number,
): AsyncIterable<string> {
  const frameRows = frame.match(rowPattern) ?? [];
  const [heading = ''] = frameRows;
  const styles = stylesOf(frameRows);
  const start = frame.indexOf(heading);
  const end = frame.indexOf('</sheetData>');
  if (heading === '' || end === -1) throw new Error('hucre writes its worksheets another way than it did.');
  const extent = rangeRef(0, 0, count, Math.max(0, columns - 1));
  yield frame.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${extent}"/>`) + heading;
  let written = 0;
  for await (const rows of pieces) {
    yield rows.map(({ unit, values }, index) => rowXml(written + index + 1, values, styles.get(unit) ?? [])).join('');
    written += rows.length;
  }
  yield frame.slice(end);
}
