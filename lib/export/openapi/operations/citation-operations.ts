import { listedFigures } from '@/lib/domain/listed-figures';
import { citationFormatIds, citationFormats } from '@/lib/vocabulary/citation-format';
import type { ApiOperation } from '../api-operation';
import type { ApiSubject } from '../served-api';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

function cited([first]: readonly ApiSubject[]): Readonly<Record<string, string>> {
  const figure = first && listedFigures(first.report)[0];
  const scheme = first?.report.publication.schemes.at(0);
  return { ...(figure ? { figure: figure.id } : {}), ...(scheme ? { scheme: scheme.code } : {}) };
}

/** How to cite a dataset or a part of it: `citation.bib`. */
export const citationOperations = ({ subjects, messages }: OperationContext): readonly ApiOperation[] =>
  citationFormatIds.map((id) => ({
    id: `citation${id.charAt(0).toUpperCase()}${id.slice(1)}`,
    topic: 'citations',
    path: `/api/v1/{dataset}/${citationFormats[id].file}`,
    pathValues: { dataset: slugsOf(subjects) },
    summary: messages.apiPage.citations[id],
    description: messages.apiPage.citationSubject,
    query: subjects.map(({ citation }) => citation),
    examples: { ...currentRelease(subjects), ...cited(subjects) },
    mediaType: citationFormats[id].mediaType,
    schema: { type: 'string' },
    headers: ['etag', 'contentDisposition', 'illustrative'],
    failures: [400, 404, 503],
  }));
