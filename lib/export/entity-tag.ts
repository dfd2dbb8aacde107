import { createHash } from 'node:crypto';

/** An entity tag (RFC 9110) that stands for the text: another text, another tag. */
export const entityTagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;

/** Whether the reader has what the tag stands for already, and is to be answered 304. */
export const hasAlready = ({ headers }: Request, tag: string): boolean =>
  (headers.get('if-none-match') ?? '')
    .split(',')
    .map((given) => given.trim())
    .some((given) => given === '*' || given.replace(/^W\//, '') === tag);
