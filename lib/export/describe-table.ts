import type { Report } from '@/lib/domain/report';
import { messagesFor } from '@/lib/i18n/messages';
import { readQuery } from '@/lib/schemas/query';
import { columnCodes } from './column-codes';
import type { ColumnId } from './column-id';
import { columnTraits } from './column-traits';
import { columnWords } from './column-words';
import { datasets, type FileDatasetId } from './datasets';
import type { DescribedColumn, DescribedTable } from './described-table';
import type { FileDataset } from './file-dataset';
import { inEachLanguage } from './in-each-language';
import { markedTable } from './marked-table';

/**
 * What the file of a table holds under a query (`by=category`, without its question mark), column by column in the order
 * of the file: the one description that the dictionary, workbooks, data packages and CSVW give.
 */
export function describeTable(report: Report, id: FileDatasetId, search = ''): DescribedTable {
  const dataset: FileDataset = datasets[id];
  const { query } = readQuery(dataset.parameters(report), new URLSearchParams(search));
  const { columns } = markedTable(dataset.table(report, query), report.publication.dataset);
  const columnOf = (column: ColumnId): DescribedColumn => ({
    id: column,
    ...columnTraits(id, column),
    codes: columnCodes(report, id, column),
    title: inEachLanguage((locale) => columnWords(locale, id, column).title),
    definition: inEachLanguage((locale) => columnWords(locale, id, column).definition),
  });
  return {
    id,
    title: inEachLanguage((locale) => messagesFor(locale).dictionary.tables[id].title),
    description: inEachLanguage((locale) => messagesFor(locale).dictionary.tables[id].description),
    columns: columns.map((column) => columnOf(column.id)),
    primaryKey: dataset.primaryKey(query),
    references: dataset.references,
  };
}
