import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { createMetrics } from '@/lib/server/metrics/create-metrics';
import { requestKinds } from '@/lib/server/requests/request-kind';
import { rawClient } from './raw-client';
import { startSite } from './start-site';
import { until } from './until';

type Site = Awaited<ReturnType<typeof startSite>>;
let site: Site | null = null;
afterEach(async () => {
  await site?.close();
  site = null;
});

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Reads the text format of Prometheus, 0.0.4; throws at a line that is not of it. */
function samplesOf(text: string): readonly Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, name = '', labels = '', value] = /^([a-z_:]\w*)(?:\{(.*)\})? (\S+)$/i.exec(line) ?? [];
      if (value === undefined) throw new Error(`Not a sample: ${line}`);
      const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)",?/g)].map(([, key = '', text = '']) => [key, text]);
      return { name, labels: Object.fromEntries(pairs), value: Number(value) };
    });
}

const sampleOf = (samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}) =>
  samples.find((one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value))
    ?.value;

it('tells of requests, the store, the process', async () => {
  site = await startSite({ handle: async (_request, response) => void response.end('hello') });
  site.begin();
  const { lines, metrics } = site;
  await until(() => lines.some(({ msg }) => msg === 'These releases are served.'));
  await (await fetch(`${site.address}/vi/lang-son/schemes?q=a`)).text();
  await until(() => lines.some(({ msg }) => msg === 'answered'));
  const samples = samplesOf(await metrics.text());
  const register = { kind: 'register', method: 'GET', status: '200' };
  expect(sampleOf(samples, 'http_requests_total', register)).toBe(1);
  expect(sampleOf(samples, 'http_request_duration_seconds_count', { kind: 'register' })).toBe(1);
  expect(sampleOf(samples, 'http_requests_in_flight')).toBe(0);
  expect(sampleOf(samples, 'store_ready')).toBe(1);
  expect(sampleOf(samples, 'store_state', { state: 'ready' })).toBe(1);
  expect(sampleOf(samples, 'release_number', { dataset: 'lang-son' })).toBe(3);
  expect(sampleOf(samples, 'store_server')).toBeUndefined();
  for (const name of ['process_resident_memory_bytes', 'process_open_fds', 'nodejs_eventloop_lag_seconds']) {
    expect(sampleOf(samples, name)).toBeGreaterThanOrEqual(0);
  }
});

it.each([null, 1, 2])('tells which of several servers is read, where there are several: %j', async (server) => {
  const { text } = createMetrics({
    working: () => 0,
    waiting: () => 0,
    connections: async () => 0,
    store: () => ({ state: 'ready', releases: new Map(), server }),
  });
  expect(sampleOf(samplesOf(await text()), 'store_server') ?? null).toBe(server);
});

const allowed: Readonly<Record<string, readonly string[]>> = {
  kind: requestKinds,
  method: ['GET', 'HEAD', 'OPTIONS', 'other'],
  result: ['hit', 'miss'],
  status: ['0', '200', '400', '405', '431', '408'],
};

it('has no more labels, whatever is asked', async () => {
  site = await startSite({ handle: async (_request, response) => void response.end() });
  const { port, metrics } = site;
  const word = fc.string({
    unit: fc.constantFrom(...'ab/.?%{}"\\=_-\u0001', 'csv', '/api/', '/vi/', '__proto__', 'constructor'),
  });
  const methods = fc.constantFrom('GET', 'HEAD', 'POST', 'PURGE', 'BREW', 'PROPFIND');
  const asked = fc.sample(fc.tuple(methods, word), { numRuns: 300, seed: 4 });
  for (const [method, path] of asked) {
    const client = rawClient(port);
    client.end(`${method} /${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await client.ended;
  }
  const samples = samplesOf(await metrics.text()).filter(({ name }) => name.startsWith('http_'));
  expect(samples.length).toBeGreaterThan(20);
  for (const { labels } of samples) {
    for (const [key, value] of Object.entries(labels)) {
      if (key !== 'le') expect(allowed[key]).toContain(value);
    }
  }
});
