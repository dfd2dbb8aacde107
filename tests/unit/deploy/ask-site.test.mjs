import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askSite } from '../../../scripts/deploy/ask-site.mjs';

/** What each address holds that is asked for. */
const everything = '"status":"ok" <svg Lạng Sơn <input code,title,programme PK %PDF- PNG';

let server = null;
let origin = '';
/** Answers that come before the right one, each once: status and headers. */
let before = [];
let asked = 0;

beforeEach(async () => {
  before = [];
  asked = 0;
  server = createServer((request, response) => {
    if (request.url === '/api/health') return response.end(everything);
    asked += 1;
    const [status, headers] = before.shift() ?? [200, {}];
    response.writeHead(status, headers).end(status === 200 ? everything : 'The site is busy.');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${server.address().port}`;
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const busy = [503, { 'retry-after': '0' }];

describe('a site that is asked whether it serves', () => {
  it('may say that it is to be asked again', async () => {
    await askSite(origin);
    const once = asked;
    asked = 0;
    before = [busy, busy, busy];
    await askSite(origin);
    expect(asked).toBe(once + 3);
  });

  it('is not asked for ever', async () => {
    before = Array.from({ length: 1000 }, () => busy);
    await expect(askSite(origin)).rejects.toThrow('/vi/lang-son answers 503: The site is busy.');
    expect(asked).toBe(10);
  });

  it.each([
    ['503', [503, {}]],
    ['500', [500, { 'retry-after': '0' }]],
    ['404', [404, {}]],
  ])('is wrong at once where it says %s without such a word', async (status, answer) => {
    before = [answer];
    await expect(askSite(origin)).rejects.toThrow(`/vi/lang-son answers ${status}: The site is busy.`);
    expect(asked).toBe(1);
  });
});
