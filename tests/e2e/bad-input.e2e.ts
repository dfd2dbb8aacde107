import { connect } from 'node:net';
import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

const hostile = [
  'nonsense',
  '-1',
  '0',
  '1e9',
  '99999999999999999999',
  '__proto__',
  'constructor',
  'toString',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1 --",
  "'; DROP TABLE Scheme; --",
  '%',
  '_',
  '../../etc/passwd',
  '#{7*7}{{7*7}}',
  '\u0000',
  '\u202Etxt',
  '\uFFFF',
  '\n\r\n',
  '😀',
  'x'.repeat(5000),
].map(encodeURIComponent);

/** Percent-encodings that no text has: a lone byte, a lone half of a pair, an unfinished letter, a sign alone. */
const malformed = ['%ff', '%ED%A0%80', '%E0%A4%A', '%', '%zz', '%C0%AF'];
const values = [...hostile, ...malformed];

const pageQueries = {
  '': ['programme', 'category', 'byProgramme', 'overTime', 'release'],
  '/schemes': ['programme', 'category', 'year', 'district', 'sort', 'page', 'release'],
  '/methodology': ['release'],
  '/figures/A18': ['release'],
} as const;

const fileQueries = {
  'schemes.csv': [
    'programme',
    'category',
    'year',
    'district',
    'sort',
    'excel',
    'lang',
    'release',
    'nonsense',
    'constructor',
  ],
  'summary.csv': ['by', 'programme', 'category', 'excel', 'lang', 'year'],
  'summary.json': ['by', 'programme'],
  'figures.csv': ['excel', 'programme'],
  'sources.csv': ['lang', 'q'],
} as const;

/** Asks with the address exactly as written, which browsers and their kin would tidy first. */
function askRaw(base: string, address: Buffer | string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(
        Buffer.concat([
          Buffer.from('GET '),
          Buffer.from(address),
          Buffer.from(` HTTP/1.1\r\nHost: ${hostname}\r\nConnection: close\r\n\r\n`),
        ]),
      );
    });
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('end', () => {
      const text = Buffer.concat(parts).toString();
      resolve({ status: Number(text.split(' ')[1]), text });
    });
  });
}

/** The same for a page, and where the answer leads, as any browser would follow it once. */
async function askPage(base: string, address: string): Promise<{ status: number; text: string }> {
  const answer = await askRaw(base, address);
  const [, location] = /^location: (.*)$/im.exec(answer.text) ?? [];
  if (answer.status !== 307 || location === undefined) return answer;
  const { pathname } = new URL(location.trim(), base);
  return askRaw(base, pathname);
}

/** Collects what is wrong with one address in one line. */
const sayer = (told: string[], address: string) => (what: string) => {
  const name = `${address.slice(0, 100)}: `;
  const place = told.findIndex((line) => line.startsWith(name));
  if (place === -1) told.push(name + what);
  else told[place] += `, ${what}`;
};

/** What a reader without scripts sees, which leaves out the data that scripts bring along. */
const seen = (text: string) => text.replace(/<script\b[\s\S]*?<\/script>/g, '');

const echoes = (text: string) => text.includes('<script>alert') || text.includes('<img src=x');
const tellsTooMuch = (text: string) => /\bat .+\.(js|ts|tsx):\d+|node_modules|Internal Server Error/.test(text);

for (const locale of locales) {
  const { errors } = messagesFor(locale);

  for (const [path, keys] of Object.entries(pageQueries)) {
    test(`${locale}${path}: a query that means nothing is named and ignored`, async ({ baseURL }) => {
      const told: string[] = [];
      for (const key of keys) {
        for (const value of values) {
          const address = `/${locale}/lang-son${path}?${key}=${value}`;
          const { status, text } = await askRaw(baseURL ?? '', address);
          const say = sayer(told, address);
          if (status !== 200) say(`answers ${status}`);
          if (!text.includes('data-query-problems')) say('names no problem');
          if (!seen(text).includes(errors.problemsTitle)) say('has no sentence in its language');
          if (echoes(text)) say('echoes what it was given');
        }
      }
      expect(told).toEqual([]);
    });
  }

  test(`${locale}: what the search cannot read is named, and what it can is searched`, async ({ request }) => {
    for (const value of values) {
      const response = await request.get(`/${locale}/lang-son/schemes?q=${value}`);
      const text = await response.text();
      expect(response.status(), value.slice(0, 80)).toBe(200);
      expect(echoes(text), value.slice(0, 80)).toBe(false);
    }
    for (const value of ['%ff', '%00', '%ED%A0%80', 'x'.repeat(5000)]) {
      const text = await (await request.get(`/${locale}/lang-son/schemes?q=${value}`)).text();
      expect(text, value.slice(0, 80)).toContain(errors.problemsTitle);
    }
  });

  test(`${locale}: empty, repeated and many values`, async ({ request }) => {
    const ask = async (search: string) => {
      const response = await request.get(`/${locale}/lang-son/schemes?${search}`);
      const text = await response.text();
      return {
        status: response.status(),
        count: /data-result-count="(\d+)"/.exec(text)?.[1],
        isTold: text.includes(errors.problemsTitle),
      };
    };
    expect(await ask('programme=&category=&year=&district=&q=&sort=&page=')).toEqual({
      status: 200,
      count: '58',
      isTold: false,
    });
    expect(await ask('programme=kcqg&programme=kcqg')).toEqual({ status: 200, count: '6', isTold: false });
    expect(await ask('programme=kcqg&programme=kcdp')).toEqual({ status: 200, count: '58', isTold: false });
    expect(await ask('page=1&page=2')).toEqual({ status: 200, count: '58', isTold: true });
    expect(await ask('page=99')).toEqual({ status: 200, count: '58', isTold: true });
    expect(await ask('programme=kcqg&programme=nonsense')).toEqual({ status: 200, count: '6', isTold: true });
    expect(await ask(Array.from({ length: 900 }, (_, index) => `year=${index}`).join('&'))).toEqual({
      status: 200,
      count: '58',
      isTold: true,
    });
  });

  test(`${locale}: an address that leads nowhere is told in the page's language, with ways on`, async ({ baseURL }) => {
    const told: string[] = [];
    const folders = ['', '/lang-son', '/lang-son/schemes', '/lang-son/figures', '/lang-son/sources'];
    for (const folder of folders) {
      for (const value of values) {
        const address = `/${locale}${folder}/${value}`;
        const { status, text } = await askPage(baseURL ?? '', address);
        const say = sayer(told, address);
        // An encoding that cannot be undone may also be called a bad request.
        if (status !== 404 && !(status === 400 && malformed.includes(value))) say(`answers ${status}`);
        if (!seen(text).includes(errors.notFoundTitle)) say('has no sentence in its language before scripts');
        if (!seen(text).includes(`href="/${locale}/lang-son/schemes"`)) say('shows no way on before scripts');
        if (echoes(text) || tellsTooMuch(text)) say('tells too much');
      }
    }
    expect(told).toEqual([]);
  });
}

test('an unknown language gets the default language', async ({ request }) => {
  for (const path of ['/xx', '/xx/lang-son', '/EN/lang-son', '/fr/lang-son/schemes', '/__proto__/lang-son']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain(messagesFor('vi').errors.notFoundTitle);
  }
});

test('the front doors lead to the default dataset', async ({ request }) => {
  for (const [from, to] of [
    ['/', '/vi/lang-son'],
    ['/vi', '/vi/lang-son'],
    ['/en', '/en/lang-son'],
    ['/vi/', '/vi/lang-son'],
  ] as const) {
    const response = await request.get(from);
    expect(response.status()).toBe(200);
    expect(new URL(response.url()).pathname).toBe(to);
  }
});

for (const [file, keys] of Object.entries(fileQueries)) {
  test(`${file}: a query that means nothing is refused, with what would be valid`, async ({ baseURL }) => {
    const told: string[] = [];
    for (const key of keys) {
      for (const value of values) {
        const address = `/api/v1/lang-son/${file}?${key}=${value}`;
        const { status, text } = await askRaw(baseURL ?? '', address);
        const say = sayer(told, address);
        const isTaken = key === 'excel' && value === '0';
        if (isTaken ? status !== 200 : status !== 400) say(`answers ${status}`);
        if (!isTaken && !/content-type: application\/problem\+json/i.test(text)) say('is no problem document');
        if (!isTaken && !text.includes('"detail_vi"')) say('has no sentence in Vietnamese');
        if (tellsTooMuch(text)) say('tells too much');
      }
    }
    expect(told).toEqual([]);
  });
}

test('an API address that leads nowhere says what there is', async ({ baseURL }) => {
  const told: string[] = [];
  for (const folder of ['/api', '/api/v1', '/api/v1/lang-son', '/api/v1/nonsense', '/api/v1/lang-son/charts']) {
    for (const value of values) {
      const address = `${folder}/${value}`;
      const { status, text } = await askRaw(baseURL ?? '', address);
      const say = sayer(told, address);
      if (status !== 404 && !(status === 400 && malformed.includes(value))) say(`answers ${status}`);
      if (!/content-type: application\/problem\+json/i.test(text)) say('is no problem document');
      if (tellsTooMuch(text)) say('tells too much');
    }
  }
  expect(told).toEqual([]);
});

test('bytes that are no text at all, and methods that change things', async ({ baseURL, request }) => {
  for (const path of [
    '/vi/lang-son?programme=',
    '/vi/lang-son/schemes?q=',
    '/vi/lang-son/schemes/',
    '/api/v1/lang-son/schemes.csv?q=',
    '/',
  ]) {
    const { status, text } = await askRaw(
      baseURL ?? '',
      Buffer.concat([Buffer.from(path), Buffer.from([0xff, 0xfe, 0xc3])]),
    );
    expect(status, path).toBeLessThan(500);
    expect(tellsTooMuch(text), path).toBe(false);
  }
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    const response = await request.fetch('/api/v1/lang-son/schemes.csv', { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers()['content-type']).toContain('application/problem+json');
  }
});
