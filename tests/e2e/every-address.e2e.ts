import type { APIRequestContext } from '@playwright/test';
import { feedFiles, feedIds } from '@/lib/format/feed-files';
import { locales } from '@/lib/i18n/locales';
import { datasetFileIds, datasetFiles, siteFileIds, siteFiles } from '@/lib/vocabulary/file-format';
import { expect, test } from './fixtures';
import { addressesIn } from './pages/addresses-in';
import { dataset, illustrative, sitePathIds, sitePaths } from './pages/site-map';

const machineFiles = [
  '/sitemap.xml',
  '/robots.txt',
  ...siteFileIds.map((id) => `/api/v1/${siteFiles[id].file}`),
  ...[dataset, illustrative].flatMap((slug) =>
    [
      ...datasetFileIds
        // What no real scheme fits is answered 404 with the reasons.
        .filter((id) => id !== 'grants' || slug === illustrative)
        .map((id) => datasetFiles[id].file)
        .filter((file) => file.endsWith('.json')),
      ...feedIds.map((id) => feedFiles[id].file),
      'sources.json',
      'summary.json',
      'schemes.csv-metadata.json',
    ].map((file) => `/api/v1/${slug}/${file}`),
  ),
];

interface Answer {
  readonly status: number;
  /** The places within a page that an address may lead to. */
  readonly ids: ReadonlySet<string>;
}

/** Asked once, whichever document names them. */
const answers = new Map<string, Promise<Answer>>();

const idsOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&')));

async function ask(request: APIRequestContext, address: string, withPlaces: boolean): Promise<Answer> {
  const answer = await (withPlaces ? request.get(address) : request.head(address));
  return { status: answer.status(), ids: withPlaces ? idsOf(await answer.text()) : new Set() };
}

function answerOf(request: APIRequestContext, address: string, withPlaces: boolean): Promise<Answer> {
  const key = `${withPlaces} ${address}`;
  const known = answers.get(key) ?? ask(request, address, withPlaces);
  answers.set(key, known);
  return known;
}

test.describe.configure({ mode: 'default', timeout: 300_000 });

const documents = [
  ...locales.flatMap((locale) => sitePathIds.map((id) => `/${locale}${sitePaths[id]}`)),
  ...machineFiles,
];

for (const path of documents) {
  test(`every address in ${path} leads somewhere`, async ({ request, baseURL }) => {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    const type = response.headers()['content-type'] ?? '';
    const text = await response.text();
    const own = new URL(path, baseURL).href;
    const found = addressesIn(text, type, own);
    const wrong: string[] = [];
    for (const address of found) {
      const url = new URL(address);
      // Another host is not asked: only that the address is one.
      if (url.origin !== new URL(own).origin) {
        if (!['https:', 'http:', 'mailto:', 'tag:'].includes(url.protocol)) wrong.push(address);
        continue;
      }
      const place = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      const isPage = !url.pathname.startsWith('/api/');
      const { status, ids } = await answerOf(request, url.href, isPage && place !== '');
      if (status >= 400) wrong.push(`${address} answers ${status}`);
      else if (isPage && place !== '' && !ids.has(place)) wrong.push(`${address} has no such place`);
    }
    expect(wrong).toEqual([]);
  });
}
