import { describe, expect, it } from 'vitest';
import type { Handle } from '@/lib/server/handle';
import { missingHeader } from '@/lib/server/pages/missing-page';
import { aSite } from './a-site';

/** What stands for Next: two pages are there, the proxy tells of all others what it is asked to. */
const next: Handle = async (request, response) => {
  const { url = '', headers } = request;
  const locale = url.startsWith('/en') ? 'en' : 'vi';
  const isThere = url === '/vi' || url === '/en';
  response.statusCode = isThere ? 200 : 404;
  if (!isThere && headers[missingHeader] !== undefined) {
    response.setHeader(missingHeader, locale);
    response.end();
    return;
  }
  response.setHeader('content-type', headers.rsc === undefined ? 'text/html; charset=utf-8' : 'text/x-component');
  response.setHeader('x-frame-options', url.includes('/embed/') ? 'NONE' : 'SAMEORIGIN');
  response.end(`${isThere ? 'Trang' : 'Không có'} ${locale} ${url}`);
};

const texts = async (site: Awaited<ReturnType<typeof aSite>>, paths: readonly string[]) =>
  Promise.all(paths.map(async (path) => (await site.get(path)).body.toString()));

describe('an address that leads nowhere', () => {
  it('is answered with one page for all of a language, which holds nothing of what was asked', async () => {
    let pages = 0;
    const site = await aSite((request, response) => {
      if (request.headers[missingHeader] === undefined) pages += 1;
      return next(request, response);
    });
    const asked = Array.from({ length: 200 }, (_, index) => `/vi/nowhere-${index}`);
    expect(new Set(await texts(site, asked))).toEqual(new Set(['Không có vi /vi/-']));
    expect(pages).toBe(1);
    expect(await texts(site, ['/en/nowhere', '/vi/a/embed/charts/b', '/wp-login.php?x=1', '/en'])).toEqual([
      'Không có en /en/-',
      'Không có vi /vi/-/embed/-',
      'Không có vi /vi/-',
      'Trang en /en',
    ]);
  });

  it('keeps its status and its headers, to HEAD too', async () => {
    const site = await aSite(next);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const { status, headers, body } = await site.get('/vi/nowhere', { method });
      expect([status, headers['x-frame-options'], headers[missingHeader], headers.etag]).toEqual([
        404,
        'SAMEORIGIN',
        undefined,
        undefined,
      ]);
      expect(body.length > 0).toBe(method === 'GET');
    }
    expect((await site.get('/vi/a/embed/charts/b')).headers['x-frame-options']).toBe('NONE');
  });

  it('is asked anew once the store changes, and is not mistaken for a page that is there by then', async () => {
    let version = 'one';
    let isPublished = false;
    const site = await aSite(
      async (request, response) => {
        if (isPublished && request.headers[missingHeader] === undefined) {
          response.setHeader('content-type', 'text/html');
          response.end('Đã có');
        } else await next(request, response);
      },
      { version: async () => version },
    );
    expect(await texts(site, ['/vi/new'])).toEqual(['Không có vi /vi/-']);
    version = 'two';
    isPublished = true;
    expect(await texts(site, ['/vi/new'])).toEqual(['Đã có']);
    isPublished = false;
    expect(await texts(site, ['/vi/other'])).toEqual(['Không có vi /vi/-']);
  });

  it('is answered in Next’s own way to Next’s own scripts', async () => {
    const site = await aSite(next);
    const { body } = await site.get('/vi/nowhere', { headers: { rsc: '1' } });
    expect(body.toString()).toBe('Không có vi /vi/nowhere');
  });

  it('is not named to who asks for that', async () => {
    const site = await aSite(next);
    const { headers, body } = await site.get('/vi/nowhere', { headers: { [missingHeader]: 'named' } });
    expect([headers[missingHeader], body.toString()]).toEqual([undefined, 'Không có vi /vi/-']);
  });
});
