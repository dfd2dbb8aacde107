import type { ReadColumn } from '../header/read-column';
import type { Report } from '../report';
import type { Attributes } from './attributes';
import type { DraftRow } from './draft-row';
import type { CellAt } from './scheme-reader';

const keys = ['programme', 'category', 'year', 'district'] as const;

/**
 * Gives a row what its sections say and it does not; where they contradict each other, the row's own word stays, and
 * the contradiction is a problem: one of the two is wrong.
 */
export function giveAttributes(
  draft: DraftRow,
  given: Attributes,
  row: number,
  columns: readonly ReadColumn[],
  cellAt: CellAt,
  report: Report,
): void {
  for (const key of keys) {
    const value = given[key];
    if (value === undefined) continue;
    const own = draft[key];
    if (own === null) Object.assign(draft, { [key]: value });
    else if (isOther(own, value)) {
      const column = columnOf(key, columns);
      report('error', 'section_conflict', row, column, column ? cellAt(row, column) : own, [String(value)]);
    }
  }
}

/** Where a row says it: in its own column, or in the one that tells it too. */
function columnOf(key: keyof Attributes, columns: readonly ReadColumn[]): ReadColumn | null {
  const own = columns.find(({ id }) => id === key);
  if (own) return own;
  if (key === 'programme') return columns.find(({ programme }) => programme !== null) ?? null;
  return columns.find(({ id }) => id === 'place') ?? null;
}

const isOther = (own: string | number, given: string | number): boolean =>
  String(own).toLowerCase() !== String(given).toLowerCase();
