import { isHtml } from './is-html';
import type { Page } from './page';

/** In bytes. */
const largest = 4 * 1024 * 1024;

/** React leaves one of these where a part failed and the browser is to try again. */
const marksOfFailure = ['data-dgst="', ':E{'];

/** Whether a page may be sent again to who asks the same. */
export function isKept({ status, headers, body }: Page): boolean {
  if (![200, 307, 308].includes(status) || headers['set-cookie'] !== undefined || body.length > largest) return false;
  const mediaType = headers['content-type'];
  const isRendered = isHtml(mediaType) || mediaType === 'text/x-component';
  if (isRendered) return !marksOfFailure.some((mark) => body.includes(mark));
  return !/\b(?:no-store|private)\b/i.test(String(headers['cache-control'] ?? ''));
}
