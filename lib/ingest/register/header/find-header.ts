import type { Table } from '../../tables/table';
import { unitOf } from '../units/unit-of';
import { headerPaths } from './header-paths';
import { isNumberingLine } from './is-numbering-line';
import { type UnderstoodHeading, understandHeading } from './understand-heading';

export interface HeadingOfColumn {
  readonly index: number;
  /** The texts of the header's lines, with " › " between them. */
  readonly heading: string;
  /** `null`: not understood. */
  readonly understood: UnderstoodHeading | null;
}

export interface FoundHeader {
  /** Zero-based; the last line of headings, numbers of columns or units is `lastRow`. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeadingOfColumn[];
  /** How many of a register's columns it has; a header with more is the better one. */
  readonly score: number;
}

const linesSearched = 40;
const mostLines = 3;
const fewestColumns = 3;

const isNumeric = (table: Table, row: number): boolean =>
  (table.rows[row] ?? []).some((cell) => typeof cell === 'number' || cell instanceof Date);

const isUnitLine = (cells: readonly unknown[]): boolean => {
  const texts = cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '');
  const isOnlyText = cells.every((cell) => cell === null || typeof cell === 'string');
  const isUnit = (text: unknown) => unitOf(String(text).slice(0, 60)) !== null;
  return isOnlyText && texts.some(isUnit) && texts.every((text) => isUnit(text) || String(text).trim().length <= 8);
};

function judge(table: Table, first: number, depth: number): FoundHeader | null {
  const columns = headerPaths(table, first, depth).map((path, index) => ({
    index,
    heading: path.join(' › '),
    understood: understandHeading(path),
  }));
  const found = new Map<string, number>();
  for (const { understood } of columns) {
    if (!understood || understood.meaning.column === 'ignored') continue;
    const { column, programme } = understood.meaning;
    const worth = column === 'ordinal' ? 0.5 : understood.isLesser ? 0.9 : 1;
    const key = `${column} ${programme ?? ''}`;
    found.set(key, Math.max(found.get(key) ?? 0, worth));
  }
  const isRegister = found.has('title ') || found.has('recipient ');
  const count = [...found.keys()].filter((key) => key !== 'ordinal ').length;
  if (!isRegister || count < fewestColumns) return null;
  const score = [...found.values()].reduce((sum, worth) => sum + worth, 0);
  return { firstRow: first, lastRow: first + depth - 1, columns, score };
}

/** Headings merged downwards, lines that number the columns, lines of units: all of the header. */
function lastLine(table: Table, { firstRow, lastRow }: FoundHeader): number {
  let last = lastRow;
  for (const { startRow, endRow } of table.merged) {
    if (startRow >= firstRow && startRow <= lastRow) last = Math.max(last, Math.min(endRow, lastRow + mostLines));
  }
  for (let next = last + 1; next < table.rows.length; next += 1) {
    const cells = table.rows[next] ?? [];
    if (cells.every((cell) => cell === null || cell === '')) continue;
    if (!isNumberingLine(cells) && !isUnitLine(cells)) break;
    last = next;
  }
  return last;
}

/** A line of units gives them to the columns above it. */
function withUnitsBelow(table: Table, header: FoundHeader, lastRow: number): FoundHeader {
  const columns = header.columns.map((column) => {
    const { understood } = column;
    if (!understood || understood.unit) return column;
    for (let row = header.lastRow + 1; row <= lastRow; row += 1) {
      const cell = table.rows[row]?.[column.index];
      const unit = typeof cell === 'string' ? unitOf(cell.slice(0, 60)) : null;
      if (unit) return { ...column, understood: { ...understood, unit } };
    }
    return column;
  });
  return { ...header, columns, lastRow };
}

/**
 * The header of a register: the one, two or three lines among the first forty that have most of its headings. `null`
 * where no line has a title or a recipient and two headings more.
 */
export function findHeader(table: Table): FoundHeader | null {
  let best: FoundHeader | null = null;
  for (let depth = 1; depth <= mostLines; depth += 1) {
    for (let first = 0; first < Math.min(linesSearched, table.rows.length - depth + 1); first += 1) {
      let isText = true;
      for (let row = first + 1; row < first + depth; row += 1) isText &&= !isNumeric(table, row);
      if (!isText) continue;
      const header = judge(table, first, depth);
      if (header && header.score > (best?.score ?? 0)) best = header;
    }
  }
  return best && withUnitsBelow(table, best, lastLine(table, best));
}
