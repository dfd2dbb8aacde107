import type { Report } from '@/lib/domain/report';
import type { FileDatasetId } from './datasets';
import { describeTable } from './describe-table';
import type { DescribedColumn, DescribedTable } from './described-table';
import { summaryBreakdowns } from './summary-breakdowns';

/** A table with every column that it may have, whatever it is broken down by: those that name a row come first. */
export function describeWholeTable(report: Report, id: FileDatasetId): DescribedTable {
  if (id !== 'summary') return describeTable(report, id);
  const each = summaryBreakdowns(report).map((by) => describeTable(report, id, `by=${by}`));
  const byId = new Map<string, DescribedColumn>();
  const isKey = ({ id: column }: DescribedColumn) => each.some(({ primaryKey }) => primaryKey.includes(column));
  const all = each.flatMap(({ columns }) => columns);
  for (const column of [...all.filter(isKey), ...all.filter((column) => !isKey(column))]) byId.set(column.id, column);
  return {
    ...describeTable(report, id),
    columns: [...byId.values()],
    primaryKey: [...new Set(each.flatMap(({ primaryKey }) => primaryKey))],
  };
}
