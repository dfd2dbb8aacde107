import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { hasAlready } from '@/lib/export/entity-tag';
import { acceptedEncoding } from './accepted-encoding';
import type { Page } from './page';
import { varying } from './varying';

/** Sends a page as the request likes it best: 304 where the reader has it, packed, or to HEAD without its body. */
export async function sendPage(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const encoding = page.isPacked ? acceptedEncoding(String(request.headers['accept-encoding'] ?? '')) : null;
  const isKnown =
    page.status === 200 && page.etag !== null && hasAlready(request.headers['if-none-match'] ?? null, page.etag);
  const body = isKnown ? null : encoding === null ? page.body : await page.packed(encoding);
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(page.headers)) {
    if (value !== undefined && !(isKnown && name.startsWith('content-') && name !== 'content-security-policy'))
      response.setHeader(name, value);
  }
  if (page.isPacked) response.setHeader('vary', varying(page.headers.vary));
  response.statusCode = isKnown ? 304 : page.status;
  if (body !== null) {
    if (encoding !== null) response.setHeader('content-encoding', encoding);
    if (body.length > 0 || request.method !== 'HEAD') response.setHeader('content-length', body.length);
  }
  response.end(request.method === 'HEAD' || body === null ? undefined : body);
  await finished(response).catch(() => {});
}
