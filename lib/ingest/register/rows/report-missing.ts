import type { FoundHeader } from '../header/find-header';
import type { ReadColumn } from '../header/read-column';
import type { RegisterRow } from '../register-reading';
import type { Report } from '../report';
import { isNotPublished } from '../words/is-not-published';
import type { Attributes } from './attributes';
import type { DraftRow } from './draft-row';
import type { CellAt } from './scheme-reader';

interface Given {
  readonly columns: readonly ReadColumn[];
  /** What sections gave. */
  readonly given: ReadonlySet<keyof Attributes>;
  readonly fallback: Attributes;
  readonly header: FoundHeader;
  readonly cellAt: CellAt;
}

/**
 * Gives all rows what only a title line says, and reports what is needed and nowhere to be found: once for the sheet
 * where no column and no section tells it, else for each row that lacks it.
 */
export function reportMissing(
  drafts: readonly DraftRow[],
  { columns, given, fallback, header, cellAt }: Given,
  report: Report,
): readonly RegisterRow[] {
  const has = (id: ReadColumn['id']): boolean => columns.some((column) => column.id === id);
  const hasSplit = columns.some(({ programme }) => programme !== null);
  const isTold = {
    programme: has('programme') || hasSplit || given.has('programme'),
    category: has('category') || given.has('category'),
    year: has('year') || given.has('year'),
  };
  const { programme = null, year = null } = fallback;
  if (!isTold.programme && programme !== null) for (const draft of drafts) draft.programme ??= programme;
  if (!isTold.year && year !== null) for (const draft of drafts) draft.year ??= year;

  const absent = (id: ReadColumn['id'], severity: 'error' | 'warning') =>
    report(severity, 'missing_column', header.lastRow, null, null, [id]);
  if (!isTold.programme && drafts.some((draft) => draft.programme === null)) absent('programme', 'error');
  if (!columns.some(({ id, isMark }) => id === 'support' && !isMark)) absent('support', 'error');
  if (!isTold.category && drafts.some((draft) => draft.category === null)) absent('category', 'warning');
  if (!isTold.year && drafts.some((draft) => draft.year === null)) absent('year', 'warning');

  const columnOf = (id: ReadColumn['id']) => columns.find((column) => column.id === id) ?? null;
  const blank = (column: ReadColumn | null, row: number) => !column || isNotPublished(cellAt(row, column));
  // Two amounts, of two programmes: the row has been told of.
  const isPaidByBoth = (row: number) =>
    columns
      .filter(({ programme, isMark }) => programme !== null && !isMark)
      .filter((column) => {
        const cell = cellAt(row, column);
        return !isNotPublished(cell) && cell !== 0 && cell !== '0';
      }).length > 1;
  const programmeColumn = columnOf('programme');
  const categoryColumn = columnOf('category');
  for (const draft of drafts) {
    const row = draft.row - 1;
    if (isTold.programme && draft.programme === null && blank(programmeColumn, row) && !isPaidByBoth(row)) {
      report('error', 'missing_programme', row, programmeColumn, null);
    }
    if (isTold.category && draft.category === null && blank(categoryColumn, row)) {
      report('warning', 'missing_category', row, categoryColumn, null);
    }
  }
  return drafts;
}
