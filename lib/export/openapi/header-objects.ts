import type { Messages } from '@/lib/i18n/messages';

/** What each header of an answer holds, by the name that operations refer to. */
export const headerObjects = ({ headers }: Messages['apiPage']) => ({
  etag: { description: headers.etag, required: true, schema: { type: 'string' } },
  cacheControl: { description: headers.cacheControl, required: true, schema: { type: 'string' } },
  contentDisposition: { description: headers.contentDisposition, required: true, schema: { type: 'string' } },
  contentLanguage: { description: headers.contentLanguage, required: true, schema: { type: 'string' } },
  anyOrigin: { description: headers.anyOrigin, required: true, schema: { const: '*' } },
  leftOut: { description: headers.leftOut, required: true, schema: { type: 'string' } },
  release: { description: headers.release, required: true, schema: { type: 'integer', minimum: 1 } },
  rows: { description: headers.rows, required: true, schema: { type: 'integer', minimum: 0 } },
  link: { description: headers.link, required: true, schema: { type: 'string' } },
  illustrative: { description: headers.illustrative, schema: { const: 'true' } },
  retryAfter: { description: headers.retryAfter, required: true, schema: { type: 'integer' } },
});
