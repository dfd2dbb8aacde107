import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Layer } from '@/lib/server/handle';
import { type Asked, askedOf } from './asked';
import { KeptPages } from './kept-pages';
import { missingHeader, missingPage } from './missing-page';
import { plainRequest } from './plain-request';
import { Rendering } from './rendering';
import { Renderings } from './renderings';
import { sendPage } from './send-page';
import { sendStream } from './send-stream';
import { type ServedVersion, servedVersion } from './served-version';

/** Sends what is made for this reader alone, as it is written; a page once it is whole. */
async function sendAlone(rendering: Rendering, request: IncomingMessage, response: ServerResponse): Promise<void> {
  rendering.join(response);
  await rendering.begun;
  const page = rendering.held.isRendered ? await rendering.page : null;
  return page === null ? sendStream(rendering.held, request, response) : sendPage(page, request, response);
}

/**
 * Stands directly before Next. What can be asked by many is rendered once for all of them, and kept until the store
 * changes; scripts in pages are allowed by their hashes; everything is compressed. `served`: what tells of a change, once
 * there is such a thing; until then nothing is kept.
 */
export function pages(served: () => ServedVersion | null = () => servedVersion.current): Layer {
  const kept = new KeptPages(served);
  return (next) => {
    const renderings = new Renderings(next, kept);

    async function answer(request: IncomingMessage, response: ServerResponse, asked: Asked | null): Promise<void> {
      if (asked === null) return sendAlone(new Rendering({ next, request, mostBytes: 0 }), request, response);
      const era = await kept.era();
      const known = kept.get(asked.key);
      if (known !== undefined && known !== 'too_long') return sendPage(known, request, response);

      const alone = () => {
        const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
        const { 'if-none-match': tags } = request.headers;
        const headers = { ...asked.part, ...(tags === undefined ? {} : { 'if-none-match': tags }) };
        const own = plainRequest({ ...asked, method, headers });
        return sendAlone(new Rendering({ next, request: own, mostBytes: 0 }), request, response);
      };
      // A file's route knows its headers without writing it; a page's headers depend on what is in it.
      const isAskedForHeaders = request.method === 'HEAD' && asked.url.startsWith('/api/');
      if (known === 'too_long' || isAskedForHeaders) return alone();
      const { rendering, isFirst } = renderings.of(asked, era);
      rendering.join(response);
      await rendering.begun;
      const missing = rendering.held.getHeader(missingHeader);
      if (missing !== undefined) return answer(request, response, missingPage(asked, String(missing)));
      if (isFirst && !rendering.held.isRendered) return sendStream(rendering.held, request, response);
      const page = await rendering.page;
      return page === null ? alone() : sendPage(page, request, response);
    }

    return async (request, response) => {
      try {
        await answer(request, response, askedOf(request));
      } catch (error) {
        // Who went away has no use for an answer, and breaking off what is made for nobody is no fault.
        if (!response.destroyed) throw error;
      }
    };
  };
}
