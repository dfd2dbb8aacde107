import { array, asyncProperty, constantFrom, oneof, tuple } from 'fast-check';
import { afterAll, expect, vi } from 'vitest';
import { GET } from '@/app/api/v1/[dataset]/[file]/route';
import { sorts } from '@/lib/domain/register/register-query';
import { servedSeeds } from '../examples/served-seeds';
import { faultsDuring } from './faults-during';
import { fuzz } from './fuzz';
import { hostileText } from './hostile-text';

const seeds = await servedSeeds();
vi.stubEnv('DATABASE_URL', seeds.url);
afterAll(() => {
  vi.unstubAllEnvs();
  seeds.remove();
});

/** The codes of the schemes that a search finds, in order; `null` where the search is not understood. */
async function codesFound(dataset: string, q: string, sort: string): Promise<readonly string[] | null> {
  const search = new URLSearchParams({ q, ...(sort === '' ? {} : { sort }) });
  const request = new Request(`http://localhost/api/v1/${dataset}/schemes.json?${search}`);
  const answer = await GET(request, { params: Promise.resolve({ dataset, file: 'schemes.json' }) });
  expect([200, 400]).toContain(answer.status);
  const body: { readonly rows: readonly { readonly code: string }[] } = await answer.json();
  if (answer.status === 400) return null;
  const codes = body.rows.map(({ code }) => code);
  expect(answer.headers.get('x-rows')).toBe(String(codes.length));
  return codes;
}

/** What means something in the language of one engine or another: none of it may mean anything here. */
const operator = constantFrom(
  ...['AND', 'OR', 'NOT', 'NEAR(', '"', '*', '^', '-', '+', ':', '&', '|', '!', '<->', '<1>', '(', ')', '{', '}', '\\'],
  ...['title:', 'rowid', '%', '_', "''", '$1', '?1', ':*', '~*', '\\x00', 'a:*', 'E\\', '[[', '.*', 'xyzzy'],
);
const word = oneof(
  { weight: 3, arbitrary: constantFrom('may', 'Máy', 'MÁY XÁT', 'htx', 'đá', 'lang son', '2020', 'chè', 'ma', 'y') },
  { weight: 3, arbitrary: operator },
  { weight: 2, arbitrary: hostileText },
);
const words = array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

fuzz('search', 'any words are searched or named, and one word more finds no more', 150, () =>
  asyncProperty(
    constantFrom('lang-son', 'minh-hoa'),
    tuple(words, word),
    constantFrom('', ...sorts),
    async (dataset, [some, more], sort) => {
      const faults = await faultsDuring(async () => {
        const found = await codesFound(dataset, some, sort);
        const fewer = await codesFound(dataset, `${some} ${more}`, sort);
        if (found === null || fewer === null) return;
        expect(new Set(found).size).toBe(found.length);
        expect(fewer.filter((code) => !found.includes(code))).toEqual([]);
        if (sort !== '') expect(found.toSorted()).toEqual(((await codesFound(dataset, some, '')) ?? []).toSorted());
      });
      expect(faults).toEqual([]);
    },
  ),
);
