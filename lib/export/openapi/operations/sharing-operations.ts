import { defaultLocale } from '@/lib/i18n/locales';
import { cardParameters } from '@/lib/schemas/card-query';
import { sitePages } from '@/lib/vocabulary/site-page';
import type { ApiOperation } from '../api-operation';
import { currentRelease, type OperationContext, slugsOf } from './operation-context';

const png = { topic: 'sharing', mediaType: 'image/png', schema: null } as const;

const oembedSchema = {
  type: 'object',
  properties: {
    type: { const: 'rich' },
    version: { const: '1.0' },
    title: { type: 'string' },
    html: { type: 'string' },
    width: { type: 'integer', minimum: 1 },
    height: { type: 'integer', minimum: 1 },
  },
  required: ['type', 'version', 'title', 'html', 'width', 'height'],
};

/** What other sites ask for where they show one of these pages. */
export function sharingOperations(context: OperationContext): readonly ApiOperation[] {
  const { messages, oembed, origin, subjects } = context;
  const { sharing } = messages.apiPage;
  const [first = ''] = slugsOf(subjects);
  return [
    {
      id: 'oembed',
      topic: 'sharing',
      path: '/api/v1/oembed',
      pathValues: {},
      summary: sharing.oembed,
      query: [oembed],
      examples: { url: `${origin}/${defaultLocale}/${first}`, maxwidth: 640, maxheight: 480 },
      required: ['url'],
      mediaType: 'application/json',
      otherMediaTypes: ['text/xml'],
      schema: oembedSchema,
      headers: ['etag', 'illustrative'],
      failures: [400, 404, 503],
    },
    {
      ...png,
      id: 'card',
      path: '/api/v1/{dataset}/cards/{card}.png',
      pathValues: { dataset: slugsOf(subjects), card: subjects[0]?.cards ?? [] },
      openPath: ['card'],
      summary: sharing.card,
      query: subjects.map(({ numbers }) => cardParameters(numbers)),
      examples: currentRelease(subjects),
      headers: ['etag', 'contentLanguage', 'illustrative'],
      failures: [400, 404, 503],
    },
    {
      ...png,
      id: 'siteCard',
      path: '/api/v1/cards/{page}.png',
      pathValues: { page: sitePages },
      summary: sharing.siteCard,
      query: [cardParameters([])],
      headers: ['etag', 'contentLanguage'],
      failures: [400, 404],
    },
  ];
}
