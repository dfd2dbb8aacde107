import type { OutgoingHttpHeader } from 'node:http';
import { isHtml } from './is-html';

/** Whether `Content-Type` says that React wrote it: a page, or a part of one for Next's own scripts. */
export const isRendered = (contentType: OutgoingHttpHeader | undefined): boolean =>
  isHtml(contentType) || /^\s*text\/x-component\b/i.test(String(contentType ?? ''));
