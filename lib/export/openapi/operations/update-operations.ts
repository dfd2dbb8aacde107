import { feedFiles, feedIds } from '@/lib/format/feed-files';
import { feedParameters } from '@/lib/schemas/feed-query';
import type { ApiOperation } from '../api-operation';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

/** The feeds of a dataset's releases. */
export const updateOperations = ({ subjects, messages }: OperationContext): readonly ApiOperation[] =>
  feedIds.map((id) => ({
    id: id === 'atom' ? 'updatesAtom' : 'updatesJson',
    topic: 'updates',
    path: `/api/v1/{dataset}/${feedFiles[id].file}`,
    pathValues: { dataset: slugsOf(subjects) },
    summary: messages.apiPage.feeds[id],
    query: subjects.map(({ numbers }) => feedParameters(numbers)),
    examples: currentRelease(subjects),
    mediaType: `${feedFiles[id].type}; charset=utf-8`,
    schema: id === 'atom' ? { type: 'string' } : { $ref: '#/components/schemas/JsonFeed' },
    headers: ['etag', 'contentLanguage', 'illustrative'],
    failures: [400, 404, 503],
  }));
