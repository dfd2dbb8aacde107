import type { OutgoingHttpHeader } from 'node:http';

/** Whether `Content-Type` says that a page follows. */
export const isHtml = (contentType: OutgoingHttpHeader | undefined): boolean =>
  /^\s*text\/html\b/i.test(String(contentType ?? ''));
