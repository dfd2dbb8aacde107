import type { OutgoingHttpHeader } from 'node:http';

/** Whether `Content-Encoding` says that an answer is made as gzip, which is unpacked for who takes none. */
export const isGzip = (contentEncoding: OutgoingHttpHeader | undefined): boolean => contentEncoding === 'gzip';
