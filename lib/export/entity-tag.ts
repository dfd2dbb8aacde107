import { createHash } from 'node:crypto';

/** An entity tag (RFC 9110) that stands for the text: another text, another tag. */
export const entityTagOf = (text: string | Uint8Array): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/** Whether the reader has what the tag stands for already, and is to be answered 304. `given`: `If-None-Match`. */
export const hasAlready = (given: string | null, tag: string): boolean =>
  (given ?? '')
    .split(',')
    .map((given) => given.trim())
    .some((given) => given === '*' || given.replace(/^W\//, '') === tag.replace(/^W\//, ''));
