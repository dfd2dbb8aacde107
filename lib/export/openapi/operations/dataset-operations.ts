import { hasGrants } from '@/lib/export/grants/has-grants';
import { fileParameters } from '@/lib/schemas/api-query';
import { releaseParameter } from '@/lib/schemas/release-query';
import { type DatasetFileId, datasetFileIds, datasetFiles } from '@/lib/vocabulary/file-format';
import type { AnswerHeader, ApiOperation } from '../api-operation';
import type { JsonSchema } from '../json-schema';
import type { ApiSubject } from '../served-api';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

/** What is sure of the answers that follow a standard of others; the rest is in the standard. */
const schemas: Readonly<Record<DatasetFileId, JsonSchema | null>> = {
  package: null,
  datapackage: {
    type: 'object',
    required: ['$schema', 'name', 'resources'],
    'x-conforms-to': 'https://datapackage.org/profiles/2.0/datapackage.json',
  },
  report: null,
  grants: { type: 'object', required: ['grants'], 'x-conforms-to': 'https://standard.threesixtygiving.org/en/latest/' },
};

const headersOf: Readonly<Record<DatasetFileId, readonly AnswerHeader[]>> = {
  package: ['contentDisposition', 'link'],
  datapackage: ['link'],
  report: ['contentDisposition'],
  grants: ['contentDisposition', 'leftOut'],
};

const has = (id: DatasetFileId, { report }: ApiSubject): boolean => id !== 'grants' || hasGrants(report.publication);

/** The files about a whole dataset: `package.zip`. */
export const datasetOperations = ({ subjects, messages }: OperationContext): readonly ApiOperation[] =>
  datasetFileIds.flatMap((id) => {
    const { file, mediaType, isSpoken } = datasetFiles[id];
    const having = subjects.filter((subject) => has(id, subject));
    if (having.length === 0) return [];
    return {
      id,
      topic: 'wholeDataset',
      path: `/api/v1/{dataset}/${file}`,
      pathValues: { dataset: slugsOf(having) },
      summary: messages.apiPage.datasetFiles[id],
      query: having.map(({ numbers }) => ({
        ...(isSpoken ? { lang: fileParameters.lang } : {}),
        release: releaseParameter(numbers),
      })),
      examples: currentRelease(having),
      mediaType,
      schema: schemas[id],
      headers: ['etag', 'illustrative', ...headersOf[id]],
      failures: [400, 404, 503],
    } satisfies ApiOperation;
  });
