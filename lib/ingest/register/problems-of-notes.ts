import type { TableNote } from '../tables/table-problem';
import type { ChosenSheet } from './choose-sheets';
import type { ReadingProblem } from './register-reading';
import { reportInto } from './report';

/**
 * What the reading of the file noted, as problems of the register: of the sheets that are read, their titles and the
 * columns left out apart. Where no sheet is read, all that may be the reason.
 */
export function problemsOfNotes(
  notes: readonly TableNote[],
  read: readonly (ChosenSheet & { readonly columns: ReadonlyMap<number, string> })[],
): readonly ReadingProblem[] {
  const problems: ReadingProblem[] = [];
  for (const { code, sheet, row, column, found } of notes) {
    const report = reportInto(problems, sheet);
    const place = row === null ? null : row - 1;
    if (code === 'hidden_sheet_skipped') {
      report('warning', code, null, null, found);
      continue;
    }
    const chosen = read.find(({ table }) => table.name === sheet);
    if (read.length > 0 && !chosen) continue;
    const heading = column === null ? undefined : chosen?.columns.get(column - 1);
    const isRead =
      row === null ||
      (place !== null && place >= (chosen?.header.firstRow ?? 0) && (column === null || heading !== undefined));
    if (chosen && !isRead) continue;
    report('error', code, place, column === null ? null : { index: column - 1, heading: heading ?? '' }, found);
  }
  return problems;
}
