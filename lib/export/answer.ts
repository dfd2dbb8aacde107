import { cacheControl } from './cache-control';
import { entityTagOf, hasAlready } from './entity-tag';
import { publicHeaders } from './problem';

export interface AnswerFile {
  /** What decides every byte of the file: the same text, the same file. */
  readonly identity: string;
  readonly mediaType: string;
  /** The address asks for one release: the same for good. */
  readonly isFrozen: boolean;
  /** The file's name for those who keep it; `null` where it is read in place. */
  readonly name: string | null;
  /** `attachment`: to be kept rather than shown. */
  readonly disposition?: 'attachment' | 'inline';
  /** Values of the header `Link`: `<…>; rel="describedby"`. */
  readonly links?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked only where the reader has it not yet; the text is sent as UTF-8. */
  readonly body: () => BodyInit | Promise<BodyInit>;
}

const dispositionOf = (disposition: 'attachment' | 'inline', name: string): string =>
  `${disposition}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** Answers with a file as HTTP has it: 200, 304 where the reader has it already, and to HEAD without the file. */
export async function answer(request: Request, file: AnswerFile): Promise<Response> {
  const { identity, mediaType, isFrozen, name, disposition = 'attachment', links = [], body } = file;
  const headers: Record<string, string> = {
    ...publicHeaders,
    ...file.headers,
    'cache-control': cacheControl(isFrozen),
    etag: entityTagOf(identity),
    ...(links.length > 0 ? { link: links.join(', ') } : {}),
  };
  if (hasAlready(request, headers.etag ?? '')) return new Response(null, { status: 304, headers });
  const told = {
    ...headers,
    'content-type': mediaType,
    ...(name === null ? {} : { 'content-disposition': dispositionOf(disposition, name) }),
  };
  return new Response(request.method === 'HEAD' ? null : await body(), { headers: told });
}
