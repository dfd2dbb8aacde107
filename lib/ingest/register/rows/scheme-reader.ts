import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { TableCell } from '../../tables/table';
import { isMark } from '../header/is-mark';
import type { ReadColumn } from '../header/read-column';
import type { Report } from '../report';
import type { AmountColumn } from './amount-reader';
import { blankRow } from './blank-row';
import type { DraftRow } from './draft-row';
import { publishedCell } from './read-cells';
import { settlers } from './settlers';

export interface SchemeColumns {
  readonly columns: readonly ReadColumn[];
  readonly amounts: readonly AmountColumn[];
}

export type CellAt = (row: number, column: ReadColumn) => TableCell | undefined;
export type AmountAt = (row: number, column: AmountColumn) => number | null;

/** Reads schemes of one sheet; sections and what is missing are not its matter. Rows are zero-based. */
export function schemeReader(
  sheet: string,
  { columns, amounts }: SchemeColumns,
  cellAt: CellAt,
  amountAt: AmountAt,
  report: Report,
) {
  // A place may tell the district, a decision its day: only after those columns themselves.
  const rank = ({ id }: ReadColumn) => (id === 'place' || id === 'decision' ? 1 : 0);
  const settled = columns.flatMap((column) => {
    const settle = settlers.get(column.id);
    return settle ? [{ column, settle }] : [];
  });
  settled.sort((a, b) => rank(a.column) - rank(b.column));
  const marks = columns.filter(({ isMark }) => isMark);
  const whole = amounts.filter(({ column }) => column.programme === null);
  const split = amounts.filter(({ column }) => column.programme !== null);

  function settleSplit(draft: DraftRow, row: number): void {
    const paid = split.map((part) => ({ part, amount: amountAt(row, part) })).filter(({ amount }) => amount !== null);
    const filled = paid.filter(({ amount }) => amount !== 0);
    const [first, second] = filled;
    if (first && second) {
      report('error', 'section_conflict', row, second.part.column, cellAt(row, second.part.column), programmes);
    }
    const payer = filled.length === 1 ? first : undefined;
    if (payer) settleProgramme(draft, payer.part.column, row);
    const amount = payer?.amount ?? (filled.length === 0 ? (paid[0]?.amount ?? null) : null);
    if (draft.support === null) draft.support = amount;
    else if (payer && payer.amount !== draft.support) {
      report('error', 'section_conflict', row, payer.part.column, cellAt(row, payer.part.column));
    }
  }

  function settleProgramme(draft: DraftRow, column: ReadColumn, row: number): void {
    if (draft.programme !== null && draft.programme !== column.programme) {
      const details: readonly Programme[] = [draft.programme];
      report('error', 'section_conflict', row, column, cellAt(row, column), details);
    }
    draft.programme ??= column.programme;
  }

  return (row: number): DraftRow => {
    const draft = blankRow(sheet, row + 1);
    for (const { column, settle } of settled) {
      const cell = publishedCell(cellAt(row, column), row, column, report);
      if (cell !== null) settle(draft, cell, row, column, report);
    }
    for (const amount of whole) draft[amount.id] = amountAt(row, amount);
    if (split.length > 0) settleSplit(draft, row);
    for (const column of marks) {
      if (isMark(cellAt(row, column))) settleProgramme(draft, column, row);
    }
    return draft;
  };
}
