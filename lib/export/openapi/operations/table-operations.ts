import { type FileDatasetId, fileDatasetIds } from '@/lib/export/datasets';
import { describeTable } from '@/lib/export/describe-table';
import type { DescribedTable } from '@/lib/export/described-table';
import { tableParameters } from '@/lib/export/table-parameters';
import type { Parameters } from '@/lib/schemas/query';
import { type TableFormatId, tableFormatIds, tableFormats } from '@/lib/vocabulary/file-format';
import type { ApiOperation } from '../api-operation';
import { jsonSchemaOf } from '../json-schema';
import type { ApiSubject } from '../served-api';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

/** The formats that have an address of their own; others are another question at the same. */
const formats = tableFormatIds.filter((id) => tableFormats[id].search === '');

const componentOf = (table: FileDatasetId): string => `${table.charAt(0).toUpperCase()}${table.slice(1)}Row`;

/** Every breakdown there is, so that every column of a summary is told of. */
function wholeSearch({ report, numbers }: ApiSubject, table: FileDatasetId): string {
  const { by }: Parameters = tableParameters(report, table, numbers);
  const codes = by && jsonSchemaOf(by.shape.schema).enum;
  return Array.isArray(codes) ? `by=${codes.join(',')}` : '';
}

/** A table as each dataset describes it, under the name that its rows have in the description. */
export const describedRows = (subjects: readonly ApiSubject[]) =>
  fileDatasetIds.map((table) => ({
    name: componentOf(table),
    tables: subjects.map(
      (subject): DescribedTable => describeTable(subject.report, table, wholeSearch(subject, table)),
    ),
  }));

const schemaOf = (format: TableFormatId, table: FileDatasetId) => {
  if (format === 'csv') return { type: 'string', 'x-row': `#/components/schemas/${componentOf(table)}` };
  if (format !== 'json') return null;
  const rows = { type: 'array', items: { $ref: `#/components/schemas/${componentOf(table)}` } };
  return {
    type: 'object',
    properties: { meta: { $ref: '#/components/schemas/FileMeta' }, rows },
    required: ['meta', 'rows'],
  };
};

/** The files of each table: `schemes.csv`. */
export const tableOperations = ({ subjects, messages }: OperationContext): readonly ApiOperation[] =>
  fileDatasetIds.flatMap((table) =>
    formats.map((format) => {
      const { extension, isSpoken, mediaType } = tableFormats[format];
      const { title, description } = messages.dictionary.tables[table];
      return {
        id: `${table}${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
        topic: table,
        path: `/api/v1/{dataset}/${table}.${extension}`,
        pathValues: { dataset: slugsOf(subjects) },
        summary: messages.apiPage.inFormat(title, extension.toUpperCase()),
        description: `${description} ${messages.apiPage.tableFormats[format]}`,
        query: subjects.map(({ report, numbers }) => tableParameters(report, table, numbers)),
        examples: { ...currentRelease(subjects), q: messages.apiPage.exampleWord },
        mediaType,
        schema: schemaOf(format, table),
        headers: [
          'etag',
          'contentDisposition',
          'illustrative',
          'link',
          'release',
          'rows',
          ...(isSpoken ? ['contentLanguage' as const] : []),
        ],
        failures: [400, 404, 503],
      };
    }),
  );
