import { asyncProperty, constantFrom, tuple } from 'fast-check';
import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { afterAll, expect, vi } from 'vitest';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { servedSeeds } from '../examples/served-seeds';
import { faultsDuring } from './faults-during';
import { fuzz } from './fuzz';
import { hostileQuery } from './hostile-query';

const { notFound, keysAsked } = vi.hoisted(() => ({ notFound: new Error('not found'), keysAsked: new Set<string>() }));
vi.mock('@/lib/chart-pictures/draw-picture', () => ({ drawPicture: async () => '<svg></svg>' }));
vi.mock('next/navigation', () => ({
  useRouter: () => ({ replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
  usePathname: () => '/vi/lang-son',
  redirect: () => {
    throw notFound;
  },
  notFound: () => {
    throw notFound;
  },
}));
vi.mock('next/headers', () => ({ headers: async () => new Headers({ host: 'example.org' }) }));
// Whatever key a page reads is asked of it, without anybody listing it.
vi.mock('@/lib/schemas/query', async (original) => {
  const module = await original<typeof import('@/lib/schemas/query')>();
  const readQuery: typeof module.readQuery = (parameters, ...rest) => {
    for (const key of Object.keys(parameters)) keysAsked.add(key);
    return module.readQuery(parameters, ...rest);
  };
  return { ...module, readQuery };
});

type Query = Readonly<Record<string, string | readonly string[]>>;
interface PageFile {
  readonly default: (props: {
    readonly params: Promise<Readonly<Record<string, string>>>;
    readonly searchParams: Promise<Query>;
  }) => React.ReactNode | Promise<React.ReactNode>;
}

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
afterAll(() => {
  vi.unstubAllEnvs();
  seeds.remove();
});
const [scheme] = langSonSeed.schemes;

const files = import.meta.glob<PageFile>('/app/**/page.tsx');
const pages = await Promise.all(
  Object.entries(files).map(async ([file, load]) => ({ file, Page: (await load()).default })),
);

async function htmlOf({ file, Page }: (typeof pages)[number], locale: string, query: Query): Promise<string> {
  const id = file.includes('embed') ? 'support.kcqg.machinery.2017-2021' : 'A18';
  const params = { locale, dataset: 'lang-son', code: scheme?.code ?? '', id, chart: 'byProgramme' };
  const props = { params: Promise.resolve(params), searchParams: Promise.resolve(query) };
  const failures: unknown[] = [];
  try {
    const element = await Page(props);
    const { prelude } = await prerender(<Suspense>{element}</Suspense>, {
      onError: (error) => void failures.push(error),
    });
    const html = await new Response(prelude).text();
    expect(failures).toEqual([]);
    return html;
  } catch (error) {
    if (error === notFound) return '';
    throw error;
  }
}

/** A search part as Next hands it to a page. */
function asNextReads(search: string): Query {
  const query: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const known = Object.hasOwn(query, key) ? query[key] : undefined;
    const next = known === undefined ? value : [known, value].flat();
    Object.defineProperty(query, key, { value: next, enumerable: true, configurable: true, writable: true });
  }
  return query;
}

for (const page of pages) await htmlOf(page, 'vi', {});
const keys = [...keysAsked].map((key) => ({
  key,
  values: ['1', '2', 'kcqg', 'machinery', '2020', 'support', 'jobs', 'dark'],
}));
if (keys.length < 10) throw new Error('The pages read hardly any key: this test does not see them.');

fuzz('pages', 'each says what it has, whatever its address asks', 60, () =>
  asyncProperty(
    tuple(constantFrom(...pages), constantFrom('vi', 'en'), hostileQuery(keys)),
    async ([page, locale, search]) => {
      const faults = await faultsDuring(async () => {
        const html = await htmlOf(page, locale, asNextReads(search));
        expect(html).not.toMatch(/<script>alert|<img src=x|\[object Object\]|>undefined<|>NaN</);
      });
      expect(faults).toEqual([]);
    },
  ),
);
