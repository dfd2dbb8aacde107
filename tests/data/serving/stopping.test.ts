import type { ServerResponse } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { rawClient } from './raw-client';
import { startSite } from './start-site';
import { until } from './until';

type Site = Awaited<ReturnType<typeof startSite>>;
let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

async function siteAtWork(shutdownSeconds: number) {
  const open: ServerResponse[] = [];
  site = await startSite({
    shutdownSeconds,
    handle: async (_request, response) => {
      response.write('half');
      open.push(response);
    },
  });
  return { ...site, open };
}

const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

it('takes nobody new, finishes what it has begun, and exits with 0', async () => {
  const { address, port, exits, stop, open, lines } = await siteAtWork(10);
  const begun = fetch(`${address}/vi`);
  await until(() => open.length === 1);
  stop('SIGTERM');
  await expect(fetch(`http://127.0.0.1:${port}/vi`)).rejects.toThrow();
  expect(exits).toEqual([]);
  open[0]?.end(' and whole');
  expect(await (await begun).text()).toBe('half and whole');
  await until(() => exits.length > 0);
  expect(exits).toEqual([0]);
  expect(lines.map(({ msg }) => msg)).toContain('Stopping: SIGTERM. What is being answered has 10 s.');
});

it('closes connections that wait for nothing', async () => {
  const { port, exits, stop } = await siteAtWork(10);
  const client = rawClient(port);
  client.write(get('/api/health'));
  await until(() => client.heard.includes('"ok"'));
  stop('SIGTERM');
  await client.ended;
  await until(() => exits.length > 0);
  expect(exits).toEqual([0]);
});

it('says of health that it is stopping, to who can still ask', async () => {
  const { port, stop, open } = await siteAtWork(10);
  const client = rawClient(port);
  client.write(get('/vi'));
  await until(() => open.length === 1);
  stop('SIGTERM');
  client.write(get('/api/health'));
  open[0]?.end();
  await client.ended;
  const [, second = ''] = client.heard.split(/(?<=.)HTTP\/1\.1 /s);
  expect(second).toMatch(/^503 /);
  expect(second).toContain('"state": "stopping"');
  expect(second.toLowerCase()).toContain('connection: close');
});

it('cuts off what takes longer than the limit', async () => {
  const { address, exits, stop, open, lines } = await siteAtWork(0);
  const begun = fetch(`${address}/vi`).then((answer) => answer.text());
  await until(() => open.length === 1);
  const cut = expect(begun).rejects.toThrow();
  stop('SIGINT');
  await cut;
  await until(() => exits.length > 0);
  expect(exits).toEqual([0]);
  expect(lines.some(({ level, msg }) => level === 40 && String(msg).includes('cut off'))).toBe(true);
});

it('stops at once when told a second time, but for the same signal heard twice', async () => {
  const { address, exits, stop, open } = await siteAtWork(10);
  fetch(`${address}/vi`).catch(() => {});
  await until(() => open.length === 1);
  stop('SIGINT');
  stop('SIGINT');
  expect(exits).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 600));
  stop('SIGINT');
  expect(exits).toEqual([1]);
});
