import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { hasAlready } from '@/lib/export/entity-tag';
import { acceptedEncoding } from './accepted-encoding';
import { compressor } from './compressor';
import type { HeldResponse } from './held-response';
import { isCompressible } from './is-compressible';
import { isGzip } from './is-gzip';
import { unpacker } from './unpacker';
import { varying } from './varying';

/** In milliseconds: how long what is written may wait in the compressor for more. */
const longestWait = 100;

/** The tag of the same content, whose bytes are no longer the same. */
const weak = (etag: string): string => etag.replace(/^(?!W\/)/, 'W/');

const isPacked = (held: HeldResponse): boolean =>
  ![204, 206, 304].includes(held.statusCode) &&
  !held.hasHeader('content-encoding') &&
  isCompressible(String(held.getHeader('content-type') ?? ''));

/** Sends an answer as it is being written, no faster than the reader takes it. Rejects where it breaks off. */
export async function sendStream(
  held: HeldResponse,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { etag, ...headers } = held.getHeaders();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && name !== 'transfer-encoding') response.setHeader(name, value);
  }
  response.statusCode = held.statusCode;
  if (typeof etag === 'string') response.setHeader('etag', etag);
  const isMadeAsGzip = isGzip(held.getHeader('content-encoding'));
  if (isPacked(held) || isMadeAsGzip) response.setHeader('vary', varying(held.getHeader('vary')));

  const isKnown = typeof etag === 'string' && hasAlready(request.headers['if-none-match'] ?? null, etag);
  if (held.statusCode === 200 && isKnown) {
    for (const name of ['content-type', 'content-length', 'content-encoding', 'content-disposition'])
      response.removeHeader(name);
    response.statusCode = 304;
    response.end();
    return;
  }
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (isMadeAsGzip && acceptedEncoding(accepted, ['gzip']) === null) {
    response.removeHeader('content-encoding');
    response.removeHeader('content-length');
    if (typeof etag === 'string') response.setHeader('etag', weak(etag));
    return request.method === 'HEAD' ? pipeline(held.body, response) : pipeline(held.body, unpacker(), response);
  }
  const encoding = isPacked(held) ? acceptedEncoding(accepted) : null;
  if (encoding === null || request.method === 'HEAD') return pipeline(held.body, response);

  response.removeHeader('content-length');
  response.setHeader('content-encoding', encoding);
  if (typeof etag === 'string') response.setHeader('etag', weak(etag));
  const packing = compressor(encoding);
  let flushed = Number.NEGATIVE_INFINITY;
  held.body.on('data', () => {
    const now = performance.now();
    if (now - flushed < longestWait) return;
    flushed = now;
    // Once this piece is in the compressor, too.
    queueMicrotask(() => packing.flush());
  });
  return pipeline(held.body, packing, response);
}
