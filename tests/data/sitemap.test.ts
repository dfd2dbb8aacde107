import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { sitemapXml } from '@/app/sitemap/sitemap-xml';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryStore } from './temporary-store';

const invented = {
  ...langSonSeed,
  seedHash: 'invented',
  dataset: { ...langSonSeed.dataset, slug: 'bia-ra', isIllustrative: true },
};

beforeEach(async () => {
  const store = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(store, [langSonSeed, invented]);
});
afterEach(() => vi.unstubAllEnvs());

const host = 'khuyencong.example';
const origin = `https://${host}`;
const headers = { host, 'x-forwarded-proto': 'https' };

async function index(init: RequestInit = {}): Promise<Response> {
  const { GET } = await import('@/app/sitemap.xml/route');
  return GET(new Request('http://localhost/sitemap.xml', { ...init, headers: { ...headers, ...init.headers } }));
}

async function part(file: string): Promise<Response> {
  const { GET } = await import('@/app/sitemap/[part]/route');
  return GET(new Request(`http://localhost/sitemap/${file}`, { headers }), { params: Promise.resolve({ part: file }) });
}

const standard = (fileName: string) => ({
  fileName,
  contents: readFileSync(`tests/fixtures/standards/sitemap/${fileName}`, 'utf8'),
});

const problemsOf = async (xml: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: { fileName: 'sitemap-to-check.xml', contents: xml },
    schema: standard('sitemap-and-alternates.xsd'),
    preload: [standard('sitemap.xsd'), standard('xhtml-link.xsd')],
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
};

const documentOf = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document;
const textsOf = (xml: string, name: string) =>
  [...documentOf(xml).getElementsByTagName(name)].map(({ textContent }) => textContent ?? '');
const files = async () =>
  textsOf(await (await index()).text(), 'loc').map((address) => address.slice(`${origin}/sitemap/`.length));

describe('the list of sitemaps', () => {
  it('names one for the site and those of real datasets, with the day of their release', async () => {
    const response = await index();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    const xml = await response.text();
    expect(textsOf(xml, 'loc')).toEqual([`${origin}/sitemap/site.xml`, `${origin}/sitemap/lang-son-1.xml`]);
    expect(textsOf(xml, 'lastmod')).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)]);
    expect(documentOf(xml).documentElement.namespaceURI).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const etag = response.headers.get('etag') ?? '';
    expect((await index({ headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await index({ method: 'HEAD' })).body).toBeNull();
  });

  it('names none that is not there', async () => {
    for (const file of await files()) expect((await part(file)).status).toBe(200);
    const missing = await part('bia-ra-1.xml');
    expect(missing.status).toBe(404);
    expect((await missing.json()).available).toEqual(['/sitemap/site.xml', '/sitemap/lang-son-1.xml']);
  });
});

describe('each sitemap', () => {
  it('is valid by the schema of the protocol', async () => {
    for (const file of await files()) expect(await problemsOf(await (await part(file)).text())).toEqual([]);
  });

  it('would be found out if it were not', async () => {
    const xml = [...sitemapXml(origin, [{ path: '/x', changedAt: 'yesterday' }])].join('');
    expect(await problemsOf(xml)).not.toEqual([]);
    const other = [...sitemapXml(origin, [{ path: '/x', changedAt: null }])].join('');
    expect(await problemsOf(other)).toEqual([]);
    expect(await problemsOf(other.replace('rel="alternate"', 'role="alternate"'))).not.toEqual([]);
  });

  it('tells only of addresses that lead somewhere, each page in each language with all of them', async () => {
    const { proxy } = await import('@/proxy');
    const seen = new Set<string>();
    for (const file of await files()) {
      const document = documentOf(await (await part(file)).text());
      for (const url of document.getElementsByTagName('url')) {
        const address = url.getElementsByTagName('loc')[0]?.textContent ?? '';
        expect(seen.has(address)).toBe(false);
        seen.add(address);
        expect(address.startsWith(`${origin}/`)).toBe(true);
        expect(address).not.toContain('bia-ra');
        const response = await proxy(new NextRequest(address));
        expect([address, response.status]).toEqual([address, 200]);
        const links = [...url.getElementsByTagName('xhtml:link')].map((link) => [
          link.getAttribute('hreflang'),
          link.getAttribute('href'),
        ]);
        const below = address.slice(`${origin}/vi`.length);
        expect(links).toEqual([
          ...locales.map((locale) => [locale, `${origin}/${locale}${below}`]),
          ['x-default', `${origin}/${defaultLocale}${below}`],
        ]);
      }
    }
    for (const page of [
      '',
      '/schemes',
      '/figures',
      '/updates',
      '/figures/A08',
      `/schemes/${langSonSeed.schemes[0]?.code}`,
    ]) {
      for (const locale of locales) expect(seen).toContain(`${origin}/${locale}/lang-son${page}`);
    }
    expect(seen).toContain(`${origin}/en/guide`);
    expect([...seen].filter((address) => address.includes('/vi/lang-son/schemes/'))).toHaveLength(58);
  });

  it('says when a page changed only where that is known', async () => {
    const document = documentOf(await (await part('lang-son-1.xml')).text());
    const dated = [...document.getElementsByTagName('url')]
      .filter((url) => url.getElementsByTagName('lastmod').length > 0)
      .map((url) => url.getElementsByTagName('loc')[0]?.textContent);
    expect(dated).toContain(`${origin}/vi/lang-son`);
    expect(dated.some((address) => /\/(?:schemes|figures)\/./.test(address ?? ''))).toBe(false);
  });

  it('holds no more than it may', async () => {
    const { mostPages } = await import('@/app/sitemap/sitemap-parts');
    expect(mostPages * locales.length).toBeLessThanOrEqual(50_000);
    const pages = Array.from({ length: mostPages }, (_, number) => ({
      path: `/${'a'.repeat(40)}/schemes/${'B'.repeat(40)}-${number}`,
      changedAt: '2026-01-01T00:00:00.000Z',
    }));
    const bytes = [...sitemapXml(origin, pages)].reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
    expect(bytes).toBeLessThan(50_000_000);
  });
});

describe('what search engines are told', () => {
  it('is where the sitemaps are, and to leave nothing unread', async () => {
    const { GET } = await import('@/app/robots.txt/route');
    const response = await GET(new Request('http://localhost/robots.txt', { headers }));
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(text).not.toMatch(/Disallow: *\//);
  });

  it.each([
    [200, '/robots.txt'],
    [200, '/sitemap.xml'],
    [200, '/sitemap/site.xml'],
    [404, '/sitemap'],
    [404, '/sitemap/'],
    [404, '/sitemap/a/b'],
    [404, '/sitemap.xml/x'],
    [404, '/robots.txt.bak'],
  ])('passes the door with %i: %s', async (status, path) => {
    const { proxy } = await import('@/proxy');
    expect((await proxy(new NextRequest(`${origin}${path}`))).status).toBe(status);
  });
});
