import packageJson from '@/package.json';
import { cacheControl } from './cache-control';
import { entityTagOf, hasAlready } from './entity-tag';
import { publicHeaders } from './problem';

type ContentHeaders = Readonly<Record<string, string>>;

export interface AnswerFile {
  /** What decides every byte of the file, beside the version of this software: the same text, the same file. */
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
  /** Further headers that take work to know: asked only where the reader has not the file yet. */
  readonly contentHeaders?: () => ContentHeaders | Promise<ContentHeaders>;
  /** Asked only where the reader has it not yet and wants it; the text is sent as UTF-8. */
  readonly body: () => BodyInit | Promise<BodyInit>;
}

const dispositionOf = (disposition: 'attachment' | 'inline', name: string): string =>
  `${disposition}; filename="${name.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** What pages of other sites may read beside what they always may. */
const exposed = 'Content-Disposition, ETag, Link, X-Illustrative, X-Left-Out, X-Release, X-Rows';

/**
 * Answers with a file as HTTP has it: 200, 304 where the reader has it already, and to HEAD without the file. The tag is
 * weak, since the server in front may compress; there is no Last-Modified, since a later version of the software may
 * write the same release another way.
 */
export async function answer(request: Request, file: AnswerFile): Promise<Response> {
  const { identity, mediaType, isFrozen, name, disposition = 'attachment', links = [], body } = file;
  const tag = entityTagOf(JSON.stringify([packageJson.version, identity]));
  const headers: Record<string, string> = {
    ...publicHeaders,
    ...file.headers,
    'access-control-expose-headers': exposed,
    'cache-control': cacheControl(isFrozen),
    etag: `W/${tag}`,
    vary: 'Accept-Encoding',
    ...(links.length > 0 ? { link: links.join(', ') } : {}),
  };
  if (hasAlready(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers });
  const told = {
    ...headers,
    ...(await file.contentHeaders?.()),
    'content-type': mediaType,
    ...(name === null ? {} : { 'content-disposition': dispositionOf(disposition, name) }),
  };
  return new Response(request.method === 'HEAD' ? null : await body(), { headers: told });
}
