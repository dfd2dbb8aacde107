import { expect, it } from 'vitest';
import { aSite } from './a-site';

/** A page whose charts say this of their pictures. */
const pageOf = (charts: string) => `<!doctype html><html lang="vi"><body><h1>Tổng quan</h1>${charts}</body></html>`;

it('sends a page whose charts are not there in time as 503 with all that it has, and makes it anew', async () => {
  let isLate = true;
  const site = await aSite(async (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf(isLate ? '<p data-missing="late">…</p>' : '<svg></svg>'));
  });
  const early = await site.get('/vi/lang-son');
  expect([early.status, early.headers['retry-after'], early.headers['cache-control']]).toEqual([503, '5', 'no-store']);
  expect(early.headers.etag).toBeUndefined();
  expect(String(early.body)).toContain('Tổng quan');
  isLate = false;
  for (const _ of [1, 2]) expect((await site.get('/vi/lang-son')).status).toBe(200);
  expect(site.rendered()).toBe(2);
});

it('sends a page of which a chart cannot be drawn, and does not keep it', async () => {
  const site = await aSite(async (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf('<p data-missing="failed">…</p>'));
  });
  for (const _ of [1, 2]) expect((await site.get('/vi/lang-son')).status).toBe(200);
  expect(site.rendered()).toBe(2);
});

it('takes no word of a reader for that mark', async () => {
  const site = await aSite(async (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOf('<p>data-missing=&quot;late&quot;</p>'));
  });
  for (const _ of [1, 2]) expect((await site.get('/vi/lang-son?q=data-missing="late"')).status).toBe(200);
  expect(site.rendered()).toBe(1);
});
