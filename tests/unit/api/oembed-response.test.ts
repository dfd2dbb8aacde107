import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { oembedResponse } from '@/app/api/v1/oembed/oembed-response';
import { aPublication } from '@/tests/fixtures/publication';
import { aReport } from '@/tests/fixtures/report';
import { releasesOf } from '@/tests/support/releases-of';

const { dataset, release } = aPublication();
const releases = releasesOf(aReport(), aReport({ release: { ...release, number: 2 } }));
const ask = (url: string, more = '', given = releases) =>
  oembedResponse(
    new Request(`http://inside:3000/api/v1/oembed?url=${encodeURIComponent(url)}${more}`, {
      headers: { host: 'example.org', 'x-forwarded-proto': 'https' },
    }),
    given,
  );
const told = async (url: string, more = '') => {
  const response = await ask(url, more);
  expect(response.status, url).toBe(200);
  return response.json();
};
const sourceOf = (html: string) => new JSDOM(html).window.document.querySelector('iframe')?.getAttribute('src');
const site = 'https://example.org';

describe('oEmbed', () => {
  it('answers as the standard has it', async () => {
    const { html, title, ...rest } = await told(`${site}/vi/example/figures/T04`);
    expect(rest).toEqual({
      type: 'rich',
      version: '1.0',
      provider_name: 'Khuyến công mở',
      provider_url: `${site}/vi`,
      width: 760,
      height: expect.any(Number),
    });
    expect(title).toBe('Kinh phí khuyến công hỗ trợ, 2017–2021');
    const frame = new JSDOM(html).window.document.querySelector('iframe');
    expect(frame?.getAttribute('src')).toBe(`${site}/vi/example/embed/figures/T04`);
    expect(frame?.getAttribute('width')).toBe('760');
    expect(frame?.getAttribute('height')).toBe(String(rest.height));
    expect(frame?.getAttribute('title')).toBe(title);
  });

  it.each([
    ['/en/example', '/en/example/embed/charts/byProgramme'],
    ['/en/example#chart-byCategory', '/en/example/embed/charts/byCategory'],
    [
      '/en/example?byCategory=schemes&programme=kcqg&utm_source=x#chart-byCategory',
      '/en/example/embed/charts/byCategory?programme=kcqg&byCategory=schemes',
    ],
    ['/vi/example?release=2', '/vi/example/embed/charts/byProgramme?release=2'],
    ['/vi/example?release=99', '/vi/example/embed/charts/byProgramme'],
    [
      '/vi/example/embed/charts/overTime?theme=dark&release=2',
      '/vi/example/embed/charts/overTime?theme=dark&release=2',
    ],
    ['/vi/example/embed/figures/T04?theme=light', '/vi/example/embed/figures/T04?theme=light'],
  ])('understands %s', async (asked, embedded) => {
    expect(sourceOf((await told(`${site}${asked}`)).html)).toBe(`${site}${embedded}`);
  });

  it('takes no more room than there is', async () => {
    const page = `${site}/vi/example#chart-byCategory`;
    const free = await told(page);
    const small = await told(page, '&maxwidth=400&maxheight=300');
    expect([small.width, small.height]).toEqual([400, 300]);
    expect((await told(page, '&maxwidth=5000')).width).toBe(free.width);
    expect((await told(page, '&maxheight=99999')).height).toBe(free.height);
  });

  it('is XML where asked for, with the same members', async () => {
    const page = `${site}/vi/example/figures/T04`;
    const response = await ask(page, '&format=xml');
    expect(response.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    const text = await response.text();
    const problemsOf = async (xml: string) => (await validateXML({ xml, normalization: 'format' })).errors;
    expect(await problemsOf(text)).toEqual([]);
    expect(await problemsOf(text.replace('</html>', ''))).not.toEqual([]);
    const root = new JSDOM(text, { contentType: 'text/xml' }).window.document.documentElement;
    expect(root.tagName).toBe('oembed');
    const members = Object.fromEntries([...root.children].map(({ tagName, textContent }) => [tagName, textContent]));
    const json = await told(page);
    expect(members).toEqual(Object.fromEntries(Object.entries(json).map(([key, value]) => [key, String(value)])));
  });

  it.each([
    'https://evil.example/vi/example',
    'https://example.org.evil.example/vi/example',
    'https://example.org@evil.example/vi/example',
    'https://user:pass@example.org/vi/example',
    'https://example.org:8443/vi/example',
    'javascript:alert(1)//example.org/vi/example',
    'data:text/html,<script>alert(1)</script>',
    'file://example.org/vi/example',
    '//example.org/vi/example',
    '/vi/example',
    'example.org/vi/example',
    'https://example.org/',
    'https://example.org/fr/example',
    'https://example.org/vi/nowhere',
    'https://example.org/vi/example/schemes',
    'https://example.org/vi/example/figures/%E0%A4%A',
    'https://example.org/vi/example/figures/T04/more',
    'https://example.org/vi/example/figures/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'https://example.org/vi/example/embed/charts/nope',
    'https://example.org/vi/example/charts/byProgramme',
    'https://example.org/vi/__proto__',
    'https://example.org/api/v1/example/figures.json',
    'https:\\\\evil.example\\vi\\example',
    ' ',
  ])('knows nothing of %j', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it('writes nothing of the address that it has not understood', async () => {
    const { html } = await told(`${site}/vi/example?theme=%22onload%3D&x=%3Cscript%3E#chart-byCategory`);
    expect(html).not.toMatch(/onload|script/);
    expect(sourceOf(html)).toBe(`${site}/vi/example/embed/charts/byCategory`);
  });

  it.each([
    ['&format=yaml', 501],
    ['&maxwidth=-1', 400],
    ['&maxwidth=1e9', 400],
    ['&maxheight=0', 400],
    ['&format=json&callback=alert', 200],
  ])('answers %s with %i', async (more, status) => {
    expect((await ask(`${site}/vi/example`, more)).status).toBe(status);
  });

  it('asks for an address, and not for an endless one', async () => {
    const bare = await oembedResponse(new Request('http://inside/api/v1/oembed'), releases);
    expect(bare.status).toBe(400);
    expect((await ask(`${site}/vi/example?${'x'.repeat(3_000)}`)).status).toBe(400);
  });

  it('of invented data says so', async () => {
    const invented = releasesOf(aReport({ dataset: { ...dataset, isIllustrative: true } }));
    const response = await ask(`${site}/vi/example`, '', invented);
    expect(response.headers.get('x-illustrative')).toBe('true');
    expect((await response.json()).title).toMatch(/^\[Minh họa\] /);
  });
});
