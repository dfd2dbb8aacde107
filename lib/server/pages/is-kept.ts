import { isRendered } from './is-rendered';
import type { Page } from './page';

/** In bytes. */
const largest = 4 * 1024 * 1024;

/** React leaves one of the first two where a part failed and the browser is to try again; a chart without its picture, the others. */
const marksOfFailure = ['data-dgst="', ':E{', 'data-missing="', '"data-missing":"'];

/** Whether a page may be sent again to who asks the same. `isMissing`: it was asked for as what is not there. */
export function isKept({ status, headers, body }: Page, isMissing: boolean): boolean {
  const isAnswer = isMissing ? status === 404 : [200, 307, 308].includes(status);
  if (!isAnswer || headers['set-cookie'] !== undefined || body.length > largest) return false;
  if (isRendered(headers['content-type'])) return !marksOfFailure.some((mark) => body.includes(mark));
  return !/\b(?:no-store|private)\b/i.test(String(headers['cache-control'] ?? ''));
}
