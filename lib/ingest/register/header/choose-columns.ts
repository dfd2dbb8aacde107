import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { Table, TableCell } from '../../tables/table';
import type { Report } from '../report';
import { columnLetter } from '../words/column-letter';
import { isNotPublished } from '../words/is-not-published';
import type { FoundHeader, HeadingOfColumn } from './find-header';
import type { HeadingMeaning } from './heading-meaning';
import { isMark } from './is-mark';
import type { ReadColumn } from './read-column';
import { settleDoubt } from './settle-doubt';

export interface ChosenColumns {
  readonly columns: readonly ReadColumn[];
  /** Zero-based: the column that numbers the rows. */
  readonly ordinal: number | null;
}

interface Candidate {
  readonly id: RegisterColumnId | 'ordinal' | 'ignored';
  readonly column: HeadingOfColumn;
  readonly meaning: HeadingMeaning;
  readonly rank: number;
}

const sampled = 300;
const yearRanks = { planned: 2, not_stated: 1, accepted: 0 } as const;

const sample = (table: Table, header: FoundHeader, index: number): TableCell[] =>
  table.rows.slice(header.lastRow + 1, header.lastRow + 1 + sampled).map((row) => row[index] ?? null);

function candidateOf(table: Table, header: FoundHeader, column: HeadingOfColumn): Candidate | null {
  const { understood } = column;
  if (!understood) return null;
  const { meaning, isLesser, doubtful } = understood;
  const base = isLesser ? 0 : 10;
  if (doubtful.length > 0) {
    const settled = settleDoubt(doubtful, sample(table, header, column.index));
    return settled && { id: settled, column, meaning: { column: settled }, rank: 5 };
  }
  return {
    id: meaning.column,
    column,
    meaning,
    rank: base + (meaning.yearMeaning ? yearRanks[meaning.yearMeaning] : 0),
  };
}

/**
 * Which column is read as what. Of two that mean the same the surer one is read; two as sure are a problem, since
 * nothing tells which is right. Headings that are not understood are named, and left out.
 */
export function chooseColumns(table: Table, header: FoundHeader, report: Report): ChosenColumns {
  const chosen = new Map<string, Candidate & { readonly id: RegisterColumnId }>();
  const leftOut: HeadingOfColumn[] = [];
  let ordinal: number | null = null;
  for (const column of header.columns) {
    if (column.heading === '') continue;
    const candidate = candidateOf(table, header, column);
    if (!candidate) {
      leftOut.push(column);
      continue;
    }
    const { id, meaning, rank } = candidate;
    if (id === 'ordinal') ordinal ??= column.index;
    if (id === 'ordinal' || id === 'ignored') continue;
    const key = `${id} ${meaning.programme ?? ''}`;
    const other = chosen.get(key);
    if (other && other.rank === rank) {
      report('error', 'repeated_column', header.lastRow, column, column.heading, [columnLetter(other.column.index)]);
    } else if (other && other.rank > rank) leftOut.push(column);
    else {
      if (other) leftOut.push(other.column);
      chosen.set(key, { ...candidate, id });
    }
  }
  for (const column of leftOut.sort((a, b) => a.index - b.index)) {
    report('warning', 'unknown_column', header.lastRow, column, column.heading);
  }
  const hasSupport = chosen.has('support ');
  const columns = [...chosen.values()].map(({ id, column, meaning }): ReadColumn => {
    const { index, heading, understood } = column;
    const programme = meaning.programme ?? null;
    const cells = programme && hasSupport ? sample(table, header, index) : [];
    const marks = cells.filter(isMark);
    return {
      id,
      programme,
      isMark: marks.length > 0 && cells.every((cell) => marks.includes(cell) || isNotPublished(cell)),
      index,
      letter: columnLetter(index),
      heading,
      unit: understood?.unit ?? null,
      yearMeaning: meaning.yearMeaning ?? null,
    };
  });
  return { columns: columns.sort((a, b) => a.index - b.index), ordinal };
}
