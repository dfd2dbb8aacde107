import { metadataSuffix } from '@/lib/export/csvw/described-file';
import { datasets, fileDatasetIds } from '@/lib/export/datasets';
import type { FileDataset } from '@/lib/export/file-dataset';
import { releaseParameter } from '@/lib/schemas/release-query';
import type { ApiOperation } from '../api-operation';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

/** What says of each table's CSV what its columns hold: `schemes.csv-metadata.json`. */
export const metadataOperations = ({ subjects, messages }: OperationContext): readonly ApiOperation[] =>
  fileDatasetIds.map((table) => {
    const dataset: FileDataset = datasets[table];
    return {
      id: `${table}CsvMetadata`,
      topic: table,
      path: `/api/v1/{dataset}/${table}${metadataSuffix}`,
      pathValues: { dataset: slugsOf(subjects) },
      summary: messages.apiPage.csvMetadata(messages.dictionary.tables[table].title),
      query: subjects.map(({ report, numbers }) => ({
        ...dataset.parameters(report),
        release: releaseParameter(numbers),
      })),
      examples: { ...currentRelease(subjects), q: messages.apiPage.exampleWord },
      mediaType: 'application/csvm+json',
      schema: { type: 'object', required: ['@context', 'url', 'tableSchema'] },
      headers: ['etag', 'illustrative', 'link'],
      failures: [400, 404, 503],
    };
  });
