import { isLegacyFont } from './legacy-font';
import type { Table } from './table';
import type { TableNote } from './table-problem';

/** For each table that has text in a font of before Unicode, a note with the first such cell. */
export function legacyFontNotes(tables: readonly Table[]): readonly TableNote[] {
  return tables.flatMap(({ name, rows }) => {
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex((cell) => typeof cell === 'string' && isLegacyFont(cell));
      const found = cells[column];
      if (typeof found === 'string') {
        return [
          { code: 'legacy_font' as const, sheet: name, row: row + 1, column: column + 1, found: found.slice(0, 200) },
        ];
      }
    }
    return [];
  });
}
