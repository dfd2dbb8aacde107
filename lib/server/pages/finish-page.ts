import type { OutgoingHttpHeaders } from 'node:http';
import { cacheControl } from '@/lib/export/cache-control';
import { entityTagOf } from '@/lib/export/entity-tag';
import { secondsUntilDrawn } from '@/lib/vocabulary/seconds-until-drawn';
import { allowInline } from './allow-inline';
import { blessInline, withoutNonce } from './bless-inline';
import { isHtml } from './is-html';
import { isRendered } from './is-rendered';
import { Page } from './page';
import { withoutFramework } from './without-framework';

interface Written {
  readonly status: number;
  /** As Next set them. */
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
  /** The secret that the page's own scripts carry. */
  readonly nonce: string;
}

/** What a page says of a chart whose picture is still being drawn. No text can: React escapes its quotes. */
const markOfLate = 'data-missing="late"';

/** They belong to one sending, not to the page. */
const ofOneSending = ['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'date'];

const withoutNonces = (headers: OutgoingHttpHeaders, nonce: string): OutgoingHttpHeaders =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !ofOneSending.includes(name))
      .map(([name, value]) => {
        if (Array.isArray(value)) return [name, value.map((line) => withoutNonce(line, nonce))];
        return [name, typeof value === 'string' ? withoutNonce(value, nonce) : value];
      }),
  );

/**
 * What Next wrote, as it is sent: without the nonce, its inline scripts and styles allowed by their hashes, with an entity
 * tag, and asked for again each time (Next would forbid to keep it, and so going back without a request). One whose charts
 * are not there in time has all its numbers and is a 503, so that no cache keeps it and machines come again.
 */
export function finishPage({ status: given, headers: written, body: bytes, nonce }: Written): Page {
  const headers = withoutNonces(written, nonce);
  const isLate = given === 200 && isHtml(headers['content-type']) && bytes.includes(markOfLate);
  const status = isLate ? 503 : given;
  if (isLate) Object.assign(headers, { 'retry-after': String(secondsUntilDrawn), 'cache-control': 'no-store' });
  let body = bytes;
  if (isHtml(headers['content-type'])) {
    // One character a byte: what is looked for is ASCII.
    const lean = Buffer.from(withoutFramework(bytes.toString('latin1')), 'latin1');
    const { html, hashes } = blessInline(lean, nonce);
    body = html;
    const policy = headers['content-security-policy'];
    if (typeof policy === 'string') headers['content-security-policy'] = allowInline(policy, hashes);
  }
  if (status === 200 && isRendered(headers['content-type'])) headers['cache-control'] = cacheControl(false);
  // Weak, as those of files: the same page, packed or not.
  if (status === 200 && body.length > 0)
    headers.etag ??= `W/${entityTagOf(Buffer.concat([Buffer.from(JSON.stringify(headers)), body]))}`;
  return new Page({ status, headers, body });
}
