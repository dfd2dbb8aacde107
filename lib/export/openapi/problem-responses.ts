import type { Messages } from '@/lib/i18n/messages';

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const anyOrigin = { 'Access-Control-Allow-Origin': { $ref: '#/components/headers/anyOrigin' } };

/** The answers that are no file, by the name that operations refer to. */
export const problemResponses = ({ responses }: Messages['apiPage']) => ({
  notModified: { description: responses[304] },
  notUnderstood: { description: responses[400], headers: anyOrigin, content },
  notFound: { description: responses[404], headers: anyOrigin, content },
  unavailable: {
    description: responses[503],
    headers: { ...anyOrigin, 'Retry-After': { $ref: '#/components/headers/retryAfter' } },
    content,
  },
  problem: { description: responses.other, headers: anyOrigin, content },
});
