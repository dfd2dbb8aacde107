import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import { hasAlready } from '@/lib/export/entity-tag';
import { acceptedEncoding } from './accepted-encoding';
import type { Page } from './page';
import { unpacker } from './unpacker';
import { varying } from './varying';

/** Sends a page as the request likes it best: 304 where the reader has it, packed, or to HEAD without its body. */
export async function sendPage(page: Page, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = page.isPacked ? acceptedEncoding(accepted) : null;
  const isUnpacked = page.isGzip && acceptedEncoding(accepted, ['gzip']) === null;
  const isKnown =
    page.status === 200 && page.etag !== null && hasAlready(request.headers['if-none-match'] ?? null, page.etag);
  const body = isKnown ? null : encoding === null ? page.body : await page.packed(encoding);
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(page.headers)) {
    if (value !== undefined && !(isKnown && name.startsWith('content-') && name !== 'content-security-policy'))
      response.setHeader(name, value);
  }
  if (page.isPacked || page.isGzip) response.setHeader('vary', varying(page.headers.vary));
  response.statusCode = isKnown ? 304 : page.status;
  if (isUnpacked) response.removeHeader('content-encoding');
  if (isUnpacked && body !== null && request.method !== 'HEAD')
    return pipeline(Readable.from([body]), unpacker(), response).catch(() => {});
  if (body !== null && !isUnpacked) {
    if (encoding !== null) response.setHeader('content-encoding', encoding);
    if (body.length > 0 || request.method !== 'HEAD') response.setHeader('content-length', body.length);
  }
  response.end(request.method === 'HEAD' || body === null ? undefined : body);
  await finished(response).catch(() => {});
}
