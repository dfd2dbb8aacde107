import { execFileSync } from 'node:child_process';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerChart } from '@/app/api/v1/[dataset]/charts/chart-file';
import { chartParts } from '@/components/charts/chart-parts';
import { ChartTable } from '@/components/charts/chart-table';
import type { ChartId } from '@/lib/domain/charts/chart-model';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { formatFor } from '@/lib/format/format';
import { viewOf } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { readOverviewQuery } from '@/lib/schemas/overview-query';
import { chartFormatIds, chartFormats } from '@/lib/vocabulary/file-format';
import { pngSize } from '@/tests/support/png-size';
import { seedReport } from '@/tests/support/seed-report';

const seeds = { 'lang-son': await seedReport('lang-son'), 'minh-hoa': await seedReport('minh-hoa') };
type Slug = keyof typeof seeds;
const slugs = Object.keys(seeds) as Slug[];
const chartsOf = (slug: Slug) => chartsFor(seeds[slug].report);

const ask = (slug: Slug, file: string, search = '', init: RequestInit = {}): Promise<Response> =>
  answerChart(
    new Request(`http://localhost/api/v1/${slug}/charts/${file}?${search}`, {
      ...init,
      headers: { host: 'example.org', ...init.headers },
    }),
    { slug, file },
    seeds[slug].releases,
  );

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build-chart-worker.mjs']);
});

const every = slugs.flatMap((slug) =>
  chartsOf(slug).flatMap(({ id }) =>
    chartFormatIds.flatMap((format) => locales.map((lang) => ({ slug, id, format, lang }))),
  ),
);

describe('each chart in each form and language', () => {
  it.each(every)('is what the registry says: $slug $id $format $lang', async ({ slug, id, format, lang }) => {
    const { extension, mediaType, search, isSpoken } = chartFormats[format];
    const file = `${id}.${extension}`;
    const query = [search, `lang=${lang}`].filter(Boolean).join('&');
    const response = await ask(slug, file, query);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(mediaType);
    expect(response.headers.get('x-illustrative')).toBe(slug === 'minh-hoa' ? 'true' : null);
    const disposition = response.headers.get('content-disposition') ?? '';
    expect(disposition).toContain(`_${id}_`);
    expect(disposition).toContain(`filename*=UTF-8''`);
    expect(disposition.includes('so-lieu-bia_invented')).toBe(slug === 'minh-hoa');
    expect(response.headers.get('link')).toContain(`<http://example.org/api/v1/${slug}/charts/${file}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    if (extension === 'png') {
      const svg = await (await ask(slug, `${id}.svg`, `lang=${lang}`)).text();
      const scale = format === 'pngLarge' ? 2 : 1;
      const [, width, height] = /^<svg[^>]*? width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
      expect(pngSize(bytes)).toEqual({ width: Number(width) * scale, height: Number(height) * scale });
    }
    if (extension === 'svg') {
      expect(text).toContain(`example.org/${lang}/${slug}#chart-${id}`);
      expect(text.includes(messagesFor(lang).datasets.illustrative.prefix)).toBe(slug === 'minh-hoa');
    }
    if (extension === 'csv') expect(text.startsWith('code,') || text.startsWith('programme,')).toBe(true);
    expect(response.headers.get('content-language')).toBe(isSpoken ? lang : null);
    expect(response.headers.get('x-release')).toBe('1');
    const rows = extension === 'csv' ? String(text.split('\r\n').length - 2) : null;
    expect(response.headers.get('x-rows')).toBe(rows);

    const etag = response.headers.get('etag') ?? '';
    const again = await ask(slug, file, query, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const head = await ask(slug, file, query, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
    expect(head.headers.get('content-type')).toBe(mediaType);
  });

  it('has a tag of its own for each form, language, filter, release and site', async () => {
    const tag = async (file: string, search: string, host = 'example.org') =>
      (await ask('lang-son', file, search, { method: 'HEAD', headers: { host } })).headers.get('etag');
    const tags = await Promise.all([
      tag('byCategory.svg', ''),
      tag('byCategory.png', ''),
      tag('byCategory.png', 'scale=2'),
      tag('byCategory.csv', ''),
      tag('byCategory.svg', 'lang=en'),
      tag('byCategory.svg', 'programme=kcqg'),
      tag('byCategory.svg', 'byCategory=schemes'),
      tag('byCategory.svg', 'release=1'),
      tag('byCategory.svg', '', 'example.com'),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
    expect(await tag('byCategory.png', 'scale=1&lang=vi&byCategory=support')).toBe(tags[1]);
  });
});

describe('a question that is not understood', () => {
  it.each([
    ['byCategory.png', 'scale=3', { key: 'scale', valid: ['1', '2'] }],
    ['byCategory.svg', 'scale=2', { key: 'scale', reason: 'unknown_key' }],
    ['byCategory.csv', 'excel=1', { key: 'excel', reason: 'unknown_key' }],
    ['byCategory.png', 'release=9', { key: 'release', valid: ['1'] }],
    ['byCategory.csv', 'byCategory=jobs', { key: 'byCategory' }],
  ])('is answered 400: %s?%s', async (file, search, problem) => {
    const response = await ask('lang-son', file, search);
    expect(response.status).toBe(400);
    expect((await response.json()).problems).toMatchObject([problem]);
  });

  it.each(['byCategory', 'byCategory.pdf', 'byCategory.svg.png', 'ByCategory.svg', 'byDistrict.svg', '.svg'])(
    'is answered 404 with what there is: %s',
    async (file) => {
      const response = await ask('lang-son', file);
      expect(response.status).toBe(404);
      const { available } = await response.json();
      expect(available).toContain('/api/v1/lang-son/charts/byCategory.png');
      for (const address of available) {
        expect((await ask('lang-son', address.split('/').at(-1) ?? '', '', { method: 'HEAD' })).status).toBe(200);
      }
    },
  );
});

const searches = [
  '',
  'programme=kcqg',
  'category=machinery&category=typical_products',
  'programme=kcdp&category=machinery',
];

describe('the CSV of a chart', () => {
  const cases = slugs.flatMap((slug) =>
    chartsOf(slug).flatMap((chart) =>
      chart.measures.flatMap((measure) => searches.map((search) => ({ slug, id: chart.id, measure, search }))),
    ),
  );

  it.each(cases)('says what the table says: $slug $id $measure $search', async ({ slug, id, measure, search }) => {
    const query = [search, `${id}=${measure}`].filter(Boolean).join('&');
    const text = await (await ask(slug, `${id}.csv`, query)).text();
    const { data, errors } = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true });
    expect(errors).toEqual([]);

    const shown = shownNumbers(slug, id, query);
    expect(new Set(data.map((row) => row.id))).toEqual(new Set(shown.map((figure) => figure.id)));
    const format = formatFor('vi');
    const read = (written: string) => Number(written.replaceAll('.', '').replace(',', '.'));
    for (const row of data) {
      const cells = shown.filter((figure) => figure.id === row.id);
      for (const { text: cell } of cells) {
        const value = Number(row.value);
        if (row.value === '') expect(cell).toBe('chưa công bố');
        // A figure that is not exact is shown by its bounds, and a ratio with fewer digits than a file has.
        else if (row.lower !== row.upper) expect(cell).toMatch(/\d/);
        else if (row.unit === 'ratio') expect(read(cell)).toBeCloseTo(value, 3);
        else expect(cell).toBe(format.number(value, row.unit === 'vnd' ? 'vnd' : 'count'));
      }
    }
  });

  it('adds up, with the remainder as a row', async () => {
    const text = await (await ask('lang-son', 'byCategory.csv')).text();
    const rows = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
    const parts = rows.filter(({ programme, category }) => programme !== 'all' && category !== 'all');
    const whole = rows.find(({ programme, category }) => programme === 'all' && category === 'all');
    expect(parts.some(({ category, value }) => category === 'not_itemised' && value === '703000000')).toBe(true);
    expect(parts.reduce((sum, { value }) => sum + Number(value), 0)).toBe(8_974_000_000);
    expect(whole?.value).toBe('8974000000');
  });

  it('names the chosen codes where a figure is of several', async () => {
    const search = 'category=machinery&category=typical_products';
    const text = await (await ask('lang-son', 'byProgramme.csv', search)).text();
    const rows = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
    expect(rows.map(({ category }) => category)).toEqual(rows.map(() => 'machinery;typical_products'));
  });
});

interface ShownNumber {
  readonly id: string;
  readonly text: string;
}

/** Every number of a chart's table, as a reader of Vietnamese sees it, with the figure that it links to. */
function shownNumbers(slug: Slug, id: ChartId, search: string): readonly ShownNumber[] {
  const { report } = seeds[slug];
  const chart = chartsOf(slug).find((each) => each.id === id);
  if (!chart) throw new Error(`There is no chart ${id}.`);
  const view = viewOf('vi', report.publication.dataset);
  const { query } = readOverviewQuery(new URLSearchParams(search), [chart]);
  const { model } = chartParts(view, report, chart, query);
  const html = renderToStaticMarkup(createElement(ChartTable, { view, model }));
  const links = [...new JSDOM(html).window.document.querySelectorAll('a.figure')];
  return links.map((link) => {
    const [, kind, name = ''] = /\/(figures|schemes)\/([^?#]+)/.exec(link.getAttribute('href') ?? '') ?? [];
    const named = decodeURIComponent(name);
    return { id: kind === 'schemes' ? `${named}.support` : named, text: link.textContent ?? '' };
  });
}
