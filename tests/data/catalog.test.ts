import { DataFactory, type Store } from 'n3';
import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { longName, type ShortName } from '@/lib/export/dcat/namespaces';
import { readSeed } from '@/lib/ingest/read-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { canonical, readJsonld, readTurtle } from '@/tests/unit/export/dcat/read-graph';
import { violations } from '@/tests/unit/export/dcat/violations';
import { askApi } from './ask-api';
import { lendStore } from './temporary-store';

const origin = 'http://data.example.org';
const contents = await Promise.all(
  ['lang-son', 'minh-hoa'].map(async (slug) => {
    const reading = await readSeed(`prisma/seed/${slug}`);
    if (!reading.ok) throw new Error('The seeds must be sound for these tests.');
    return reading.content;
  }),
);

const { address: store, remove } = await lendStore();
beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(store, contents);
});
afterAll(() => {
  vi.unstubAllEnvs();
  return remove();
});

const ask = (path: string, init = {}) => askApi(`${origin}${path}`, init);
const graph = async (): Promise<Store> => readTurtle(await (await ask('/api/v1/catalog.ttl')).text());
const subjectsOf = (found: Store, property: ShortName) =>
  found.getQuads(null, DataFactory.namedNode(longName(property)), null, null);
const addressesOf = (found: Store, property: ShortName): readonly string[] => [
  ...new Set(subjectsOf(found, property).map(({ object }) => object.value)),
];

describe('the catalogue', () => {
  it('is answered with its type, its origin in its names, and an address of its other form', async () => {
    const turtle = await ask('/api/v1/catalog.ttl');
    expect(turtle.status).toBe(200);
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(turtle.headers.get('link')).toContain(`<${origin}/api/v1/catalog.jsonld>; rel="alternate"`);
    const jsonld = await ask('/api/v1/catalog.jsonld');
    expect(jsonld.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
    const read = readTurtle(await turtle.text());
    expect(await violations(read)).toEqual([]);
    expect(await canonical(await readJsonld(await jsonld.text()))).toBe(await canonical(read));
  });

  it('names the real dataset and not the invented one', async () => {
    expect(addressesOf(await graph(), 'dcat:dataset')).toEqual([`${origin}/api/v1/catalog.ttl#dataset/lang-son`]);
    expect(await (await ask('/api/v1/catalog.ttl')).text()).not.toContain('minh-hoa');
  });

  it.each(['catalog.ttl', 'catalog.jsonld'])('is sent once to a reader who has it: %s', async (file) => {
    const first = await ask(`/api/v1/${file}`);
    const tag = first.headers.get('etag') ?? '';
    expect((await ask(`/api/v1/${file}`, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect((await askApi(`http://other.example.org/api/v1/${file}`)).headers.get('etag')).not.toBe(tag);
    const head = await ask(`/api/v1/${file}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
    expect((await ask(`/api/v1/${file}?release=1`)).status).toBe(400);
  });

  it('leads to files that are answered with the type that it declares', async () => {
    const found = await graph();
    const distributions = subjectsOf(found, 'dcat:downloadURL');
    expect(distributions.length).toBeGreaterThan(10);
    for (const { subject, object } of distributions) {
      const [type] = found.getObjects(subject, DataFactory.namedNode(longName('dcat:mediaType')), null);
      const answer = await askApi(object.value, { method: 'HEAD' });
      expect([object.value, answer.status]).toEqual([object.value, 200]);
      expect(
        `https://www.iana.org/assignments/media-types/${answer.headers.get('content-type')?.replace(/;.*$/, '')}`,
      ).toBe(type?.value);
    }
  });

  it('leads to pages that there are', async () => {
    const found = await graph();
    const { proxy } = await import('@/proxy');
    const pages = (['dcat:accessURL', 'dcat:landingPage', 'foaf:page'] as const).flatMap((property) =>
      addressesOf(found, property),
    );
    expect(pages.length).toBeGreaterThan(6);
    for (const page of pages) expect([page, (await proxy(new NextRequest(page))).status]).toEqual([page, 200]);
  });

  it('leads to the description of the API', async () => {
    for (const address of addressesOf(await graph(), 'dcat:endpointDescription')) {
      expect((await askApi(address, { method: 'HEAD' })).status).toBe(200);
    }
  });
});
