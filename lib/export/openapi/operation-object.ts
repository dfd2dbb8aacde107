import type { Messages } from '@/lib/i18n/messages';
import type { AnswerHeader, ApiOperation } from './api-operation';
import { exampleAddress } from './example-address';
import { parameterObjects } from './parameter-objects';

const headerNames: Readonly<Record<AnswerHeader, string>> = {
  etag: 'ETag',
  contentDisposition: 'Content-Disposition',
  contentLanguage: 'Content-Language',
  illustrative: 'X-Illustrative',
  leftOut: 'X-Left-Out',
  link: 'Link',
  release: 'X-Release',
  rows: 'X-Rows',
};

const response = (name: string) => ({ $ref: `#/components/responses/${name}` });
const header = (name: string) => ({ $ref: `#/components/headers/${name}` });

const failures = { 400: response('notUnderstood'), 404: response('notFound'), 503: response('unavailable') } as const;

/** The media type without its parameters: what OpenAPI lists content under. */
const plainType = (mediaType: string): string => mediaType.split(';', 1)[0] ?? mediaType;

/** An address of the API as OpenAPI describes it. */
export function operationObject(operation: ApiOperation, words: Messages['apiPage'], origin: string) {
  const { id, topic, summary, description, mediaType, otherMediaTypes = [], schema, headers } = operation;
  const isCached = headers.includes('etag');
  return {
    operationId: id,
    tags: [topic],
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [
      ...parameterObjects(operation, words),
      ...(isCached ? [{ $ref: '#/components/parameters/ifNoneMatch' }] : []),
    ],
    responses: {
      200: {
        description: words.responses[200],
        headers: {
          'Access-Control-Allow-Origin': header('anyOrigin'),
          'Cache-Control': header('cacheControl'),
          ...Object.fromEntries(headers.map((name) => [headerNames[name], header(name)])),
        },
        content: Object.fromEntries([
          [plainType(mediaType), schema === null ? {} : { schema }],
          ...otherMediaTypes.map((other) => [plainType(other), { schema: { type: 'string' } }]),
        ]),
      },
      ...(isCached ? { 304: response('notModified') } : {}),
      ...Object.fromEntries(operation.failures.map((status) => [status, failures[status]])),
      default: response('problem'),
    },
    'x-example': `${origin}${exampleAddress(operation)}`,
  };
}
