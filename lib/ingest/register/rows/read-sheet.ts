import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { RegisterColumnId } from '@/lib/vocabulary/register-column';
import type { Table, TableCell } from '../../tables/table';
import { chooseColumns } from '../header/choose-columns';
import type { FoundHeader } from '../header/find-header';
import type { ReadColumn } from '../header/read-column';
import type { ReadingProblem, RegisterRow, StatedTotal } from '../register-reading';
import { type Report, reportInto } from '../report';
import { chooseUnits } from '../units/choose-units';
import { type AmountColumn, amountColumns, amountReader, plainNumbers } from './amount-reader';
import type { Attributes } from './attributes';
import { type MergedAmounts, mergedAmounts } from './merged-amounts';
import { mergedCells } from './merged-cells';
import { readBody } from './read-body';
import { reportMissing } from './report-missing';
import { type CellAt, schemeReader } from './scheme-reader';
import { totalReader } from './total-reader';

export interface SheetContext {
  readonly unitOfFile: MoneyUnit | null;
  readonly unitOption: MoneyUnit | null;
  /** What the sheet's name says of every row, where a register is spread over sheets. */
  readonly root: Attributes;
  /** What the sheet's name or its title lines say, for what no column and no section tells. */
  readonly fallback: Attributes;
}

export interface SheetReading {
  readonly columns: readonly ReadColumn[];
  readonly units: ReadonlyMap<number, MoneyUnit>;
  readonly rows: readonly RegisterRow[];
  readonly totals: readonly StatedTotal[];
  readonly problems: readonly ReadingProblem[];
}

const neverFilled: ReadonlySet<RegisterColumnId> = new Set(['code', 'support', 'counterpart', 'total', 'jobs']);

/** Reads one sheet below its header. */
export function readSheet(table: Table, header: FoundHeader, context: SheetContext): SheetReading {
  const problems: ReadingProblem[] = [];
  const report: Report = reportInto(problems, table.name);
  const { columns, ordinal } = chooseColumns(table, header, report);
  const firstRow = header.lastRow + 1;

  function* cellsOf(index: number): Generator<TableCell> {
    for (let row = firstRow; row < table.rows.length; row += 1) yield table.rows[row]?.[index] ?? null;
  }

  const merged = mergedCells(table, columns, firstRow);
  const cellAt: CellAt = (row, { id, index }) =>
    table.rows[neverFilled.has(id) ? row : merged.source(row, index)]?.[index];
  const amounts = amountColumns(columns, cellsOf);
  const stated = { file: context.unitOfFile, option: context.unitOption, headerRow: header.lastRow };
  const units = chooseUnits(columns, stated, (index) => plainNumbers(cellsOf(index)), report);
  const readAmount = amountReader(units, report);
  const shared: MergedAmounts = mergedAmounts(merged, table, report);
  const amountAt = (row: number, amount: AmountColumn) =>
    readAmount(table.rows[row]?.[amount.column.index], row, amount);
  const amountOfScheme = (row: number, amount: AmountColumn) => {
    shared(row, amount.column);
    return amountAt(row, amount);
  };
  const readScheme = schemeReader(table.name, { columns, amounts }, cellAt, amountOfScheme, report);
  const readTotal = totalReader(amounts, amountAt);
  const body = readBody(
    table,
    header,
    context.root,
    { columns, ordinal, merged, cellAt, readScheme, readTotal },
    report,
  );
  const rows = reportMissing(
    body.rows,
    { columns, given: body.given, fallback: context.fallback, header, cellAt },
    report,
  );
  if (rows.length === 0) report('error', 'no_schemes', header.lastRow, null, null);
  return { columns, units, rows, totals: body.totals, problems };
}
