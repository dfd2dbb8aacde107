import type { TableCell } from '../../tables/table';
import { maxColumns } from '../header/max-columns';
import type { ReadColumn } from '../header/read-column';
import { cleanText } from '../words/clean-text';
import { isNotPublished } from '../words/is-not-published';
import { type Ordinal, ordinalOf } from './ordinal';

/** What a row looks like before it is known what it is. */
export interface Line {
  /** Cells that hold anything, "-" and the like included. */
  readonly filled: number;
  readonly ordinal: Ordinal | null;
  /** Its first text, clean: what a section or a total calls itself. */
  readonly label: string | null;
  readonly labelColumn: number;
  /** The label stands where a value would: below "Nguồn", "Năm" and the like. */
  readonly isLabelValue: boolean;
  /** Texts besides the label, without counts ("58 đề án"). */
  readonly furtherTexts: number;
  readonly counts: readonly string[];
  readonly hasAmounts: boolean;
  readonly hasTitle: boolean;
  /** In a cell other than the label's. */
  readonly hasRecipient: boolean;
  readonly hasOther: boolean;
  /** Any cell below a heading that is read, the row's number apart. */
  readonly hasAnything: boolean;
  /** A whole number where a title or a recipient would be: a total's count of schemes. */
  readonly countInText: number | null;
  /** The number that is all there is. */
  readonly loneNumber: number | null;
}

const amountColumns = new Set(['support', 'counterpart', 'total', 'jobs']);
const labelColumns = new Set(['code', 'title', 'recipient', 'place']);
const numeric = /^[-−–+(]?\s*\d[\d.,\s]*\)?\s*\p{L}{0,6}\.?(?:\s\p{L}{1,5})?\.?$/u;
const isCount = /^\d+\s+\p{L}/u;

/** How rows of these columns are looked at. */
export function lineReader(columns: readonly ReadColumn[], ordinalColumn: number | null) {
  const roles: (ReadColumn | undefined)[] = [];
  for (const column of columns) roles[column.index] = column;

  const first = Math.min(...columns.map(({ index }) => index));
  // The numbers of rows often stand below no heading.
  const mayNumber = (index: number, role: ReadColumn | undefined) =>
    index === ordinalColumn || (ordinalColumn === null && !role && index < first);

  return (cells: readonly TableCell[]): Line => {
    let filled = 0;
    let ordinal: Ordinal | null = null;
    let label: string | null = null;
    let labelColumn = -1;
    let isLabelValue = false;
    let furtherTexts = 0;
    let hasAmounts = false;
    let hasTitle = false;
    let hasRecipient = false;
    let hasOther = false;
    let hasAnything = false;
    let countInText: number | null = null;
    let lastNumber: number | null = null;
    const counts: string[] = [];
    const width = Math.min(cells.length, maxColumns);
    for (let index = 0; index < width; index += 1) {
      const cell = cells[index];
      if (cell === null || cell === undefined || cell === '' || (typeof cell === 'string' && cell.trim() === ''))
        continue;
      filled += 1;
      const role = roles[index];
      if (typeof cell === 'number') lastNumber = cell;
      if (label === null && ordinal === null && mayNumber(index, role) && !isOnlyMark(cell)) {
        ordinal = ordinalOf(cell);
        if (ordinal) continue;
      }
      if (isNotPublished(cell)) continue;
      if (role) hasAnything = true;
      if (role && amountColumns.has(role.id)) {
        if (typeof cell === 'number' || (typeof cell === 'string' && cell.length <= 60 && numeric.test(cell.trim()))) {
          hasAmounts = true;
          continue;
        }
      }
      const isLabel = typeof cell === 'string' && label === null;
      if (isLabel) {
        label = cleanText(cell.slice(0, 2_000)).text;
        labelColumn = index;
        isLabelValue = role !== undefined && !labelColumns.has(role.id);
      } else if (typeof cell === 'string') {
        if (isCount.test(cell)) counts.push(cell);
        else furtherTexts += 1;
      }
      if (!role) continue;
      if (role.id === 'title') hasTitle = true;
      else if (isLabel) continue;
      else if (role.id === 'recipient') hasRecipient = true;
      else hasOther ||= !amountColumns.has(role.id);
      const isText = role.id === 'title' || role.id === 'recipient';
      if (isText && typeof cell === 'number' && Number.isInteger(cell)) countInText = cell;
    }
    const loneNumber = filled === 1 ? lastNumber : null;
    const texts = { label, labelColumn, isLabelValue, furtherTexts, counts, countInText, loneNumber };
    return { filled, ordinal, ...texts, hasAmounts, hasTitle, hasRecipient, hasOther, hasAnything };
  };
}

/** "x" and "-" number no row, but "X" may: the tenth section. */
const isOnlyMark = (cell: TableCell): boolean => cell !== 'X' && cell !== 'X.' && isNotPublished(cell);
