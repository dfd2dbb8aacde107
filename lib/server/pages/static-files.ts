import { LRUCache } from 'lru-cache';
import { entityTagOf } from '@/lib/export/entity-tag';
import type { Handle, Layer } from '@/lib/server/handle';
import { Page } from './page';
import { plainRequest } from './plain-request';
import { readPacked } from './read-packed';
import { Rendering } from './rendering';
import { sendPage } from './send-page';

/** In bytes. */
const mostKept = 32 * 1024 * 1024;
/** In bytes: what is longer Next streams from the disk. */
const longest = 1024 * 1024;

/** What the build made; each has another name once it says anything else. */
const builtFile = /^\/(?:_next\/static|scripts)\/[\w~./-]+$/;

/** The file as Next answers with it, packed as well as can be; `null` where Next has none, or a long one. */
async function load(next: Handle, url: string): Promise<Page | null> {
  const request = plainRequest({ method: 'GET', url, origin: 'http://localhost', headers: {} });
  const page = await new Rendering({ next, request, mostBytes: longest }).page;
  if (page?.status !== 200) return null;
  // When the build was made says less than what it made.
  const { 'last-modified': _, ...headers } = page.headers;
  const { status, body } = page;
  const etag = `W/${entityTagOf(body)}`;
  return new Page({ status, headers: { ...headers, etag }, body, packed: await readPacked(body) });
}

/** Answers for the scripts, styles and fonts that the build made, from memory. */
export const staticFiles = (): Layer => (next) => {
  const files = new LRUCache<string, Page>({ maxSize: mostKept, sizeCalculation: ({ size }) => size });
  const loading = new Map<string, Promise<Page | null>>();

  const fileAt = (url: string): Promise<Page | null> => {
    const known = loading.get(url);
    if (known !== undefined) return known;
    const found = load(next, url)
      .catch(() => null)
      .finally(() => loading.delete(url));
    loading.set(url, found);
    return found;
  };

  return async (request, response) => {
    const { method, url = '', headers } = request;
    const isAsked = (method === 'GET' || method === 'HEAD') && headers.range === undefined && builtFile.test(url);
    const file = isAsked ? (files.get(url) ?? (await fileAt(url))) : null;
    if (file === null) return next(request, response);
    files.set(url, file);
    return sendPage(file, request, response);
  };
};
