import { afterEach, expect, it } from 'vitest';
import { startSite } from './start-site';
import { until } from './until';

type Site = Awaited<ReturnType<typeof startSite>>;
let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

const answersOf = ({ lines }: Site) => lines.filter(({ msg }) => msg === 'answered');

it('tells of a request what happened, and nothing of who asked or what was typed', async () => {
  site = await startSite({
    handle: async (_request, response) => {
      response.end('hello');
    },
  });
  site.begin();
  const { lines } = site;
  await until(() => lines.some(({ msg }) => msg === 'These releases are served.'));
  const headers = {
    'user-agent': 'secret-browser',
    referer: 'https://secret-site.example/',
    cookie: 'secret-cookie',
    authorization: 'secret-word',
    'x-forwarded-for': '203.0.113.9',
  };
  await (await fetch(`${site.address}/vi/lang-son/schemes?q=secret-search`, { headers })).text();
  await until(() => lines.some(({ msg }) => msg === 'answered'));
  const [line] = answersOf(site);
  expect(line).toMatchObject({
    method: 'GET',
    path: '/vi/lang-son/schemes',
    kind: 'register',
    status: 200,
    release: 3,
    cache: 'miss',
    isWhole: true,
  });
  expect(line?.bytes).toBeGreaterThan(50);
  expect(line?.bytes).toBeLessThan(1000);
  expect(line?.milliseconds).toBeGreaterThan(0);
  const known = ['level', 'time', 'pid', 'hostname', 'request', 'msg'];
  const told = ['method', 'path', 'kind', 'status', 'milliseconds', 'bytes', 'isWhole', 'cache', 'release'];
  expect(Object.keys(line ?? {}).filter((key) => !known.includes(key))).toEqual(told);
  expect(JSON.stringify(lines)).not.toMatch(/secret|203\.0\.113|127\.0\.0\.1/);
});

it('tells what a cache answered from what Next did, and from what was refused', async () => {
  site = await startSite({
    handle: async (_request, response) => void response.end('made'),
    pages: [
      (next) => async (request, response) => {
        if (request.url === '/vi/kept') response.end('kept');
        else await next(request, response);
      },
    ],
  });
  const { lines, address } = site;
  for (const path of ['/vi/kept', '/vi/made']) await (await fetch(address + path)).text();
  await fetch(address, { method: 'DELETE' });
  await until(() => lines.filter(({ msg }) => msg === 'answered').length === 3);
  expect(answersOf(site).map(({ cache }) => cache)).toEqual(['hit', 'miss', null]);
  expect(await site.metrics.text()).toContain('http_cache_answers_total{result="hit"} 1');
});

it('keeps an error with its stack to itself, under the id that the reader is told', async () => {
  site = await startSite({
    handle: async () => {
      throw new Error('the password is hunter2');
    },
  });
  const answers = [await fetch(`${site.address}/vi?q=typed`), await fetch(`${site.address}/api/v1`)];
  expect(answers.map(({ status }) => status)).toEqual([500, 500]);
  const [page = '', problem = ''] = await Promise.all(answers.map((answer) => answer.text()));
  expect(page).toContain('Có trục trặc ở phía chúng tôi');
  expect(JSON.parse(problem)).toMatchObject({ status: 500 });
  expect(page + problem).not.toMatch(/hunter2|start-site|\.ts/);
  const { lines } = site;
  await until(() => lines.filter(({ msg }) => msg === 'answered').length === 2);
  const [failure] = lines.filter(({ msg }) => msg === 'A request failed.');
  expect(failure?.level).toBe(50);
  expect(JSON.stringify(failure?.err)).toContain('log.test');
  const ids = answersOf(site).map(({ request }) => request);
  expect(ids).toEqual(answers.map(({ headers }) => headers.get('x-request-id')));
  expect(new Set(ids).size).toBe(2);
});

it('names no answer that went well, so that a cache may keep it', async () => {
  site = await startSite({ handle: async (_request, response) => void response.end('hello') });
  expect((await fetch(site.address)).headers.has('x-request-id')).toBe(false);
});

it('counts what each answer cost on a connection that is used again', async () => {
  site = await startSite({
    handle: async (request, response) => void response.end('a'.repeat(Number(request.url?.slice(4)))),
  });
  for (const size of [10_000, 20, 30_000]) await (await fetch(`${site.address}/vi/${size}`)).text();
  const { lines } = site;
  await until(() => lines.filter(({ msg }) => msg === 'answered').length === 3);
  const bytes = answersOf(site).map((line) => Number(line.bytes));
  expect(bytes.map((count) => Math.floor(count / 1000))).toEqual([10, 0, 30]);
});
