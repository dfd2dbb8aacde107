import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeRegister } from '@/lib/domain/register/register-query';
import type { QueryProblem } from '@/lib/schemas/query';
import { pageProblem, readRegisterQuery, registerSearch } from '@/lib/schemas/register-query';
import { programmes } from '@/lib/vocabulary/programme';
import { lower, upper } from '../../fixtures/publication';
import { anyRegisterQuery } from '../../fixtures/register-query';

const bounds = { period: { from: 2017, to: 2021 }, districts: [upper, lower] };
const read = (search: string) => readRegisterQuery(new URLSearchParams(search), bounds);

describe('readRegisterQuery', () => {
  it('reads every key, several values by repeating the key, in canonical order', () => {
    const { query, problems } = read(
      'category=not_itemised&category=machinery&programme=kcdp&year=not_published&year=2019&district=187&district=180&q=lua+vy&sort=-support&page=2',
    );
    expect(problems).toEqual([]);
    expect(query).toEqual({
      programme: ['kcdp'],
      category: ['machinery', 'not_itemised'],
      year: [2019, 'not_published'],
      district: ['180', '187'],
      q: 'lua vy',
      sort: '-support',
      page: 2,
    });
  });

  it('takes an empty field of a form as not given', () => {
    expect(read('programme=&category=&year=&district=&q=&sort=&page=')).toEqual({ query: wholeRegister, problems: [] });
  });

  it('reads the record that Next hands to a page', () => {
    const { query, problems } = readRegisterQuery(
      { category: ['machinery', 'typical_products'], q: 'x', sort: undefined, utm_source: 'mail' },
      bounds,
    );
    expect(problems).toEqual([]);
    expect(query).toEqual({ ...wholeRegister, category: ['machinery', 'typical_products'], q: 'x' });
  });

  it.each<[string, Partial<QueryProblem>]>([
    ['programme=xyz', { key: 'programme', value: 'xyz', reason: 'unknown_value', valid: programmes }],
    ['programme=KCQG', { reason: 'unknown_value' }],
    ['programme=kcqg%00', { value: 'kcqg', reason: 'unreadable' }],
    ['programme=__proto__', { value: '__proto__', reason: 'unknown_value' }],
    ['category=constructor', { reason: 'unknown_value' }],
    ['category=%FF%FE', { reason: 'unreadable' }],
    ['category=%3Cscript%3Ealert(1)%3C/script%3E', { value: '<script>alert(1)</script>', reason: 'unknown_value' }],
    ['year=2016', { valid: ['2017', '2018', '2019', '2020', '2021', 'not_published'] }],
    ['year=2019.0', { reason: 'unknown_value' }],
    ['year=02019', { reason: 'unknown_value' }],
    ['year=%202019', { reason: 'unknown_value' }],
    ['district=179', { key: 'district', value: '179', reason: 'unknown_value' }],
    ["district=178'%20OR%201=1--", { value: "178' OR 1=1--" }],
    ['q=%00', { key: 'q', value: '', reason: 'unreadable' }],
    ['q=%E1%BB', { reason: 'unreadable' }],
    [`q=${'a'.repeat(101)}`, { value: 'a'.repeat(60), reason: 'too_long' }],
    ['q=a&q=b', { value: 'b', reason: 'repeated' }],
    ['sort=--support', { reason: 'unknown_value' }],
    ['sort=toString', { reason: 'unknown_value' }],
    ['page=0', { reason: 'not_a_page_number' }],
    ['page=-1', { reason: 'not_a_page_number' }],
    ['page=1.5', { reason: 'not_a_page_number' }],
    ['page=1e3', { reason: 'not_a_page_number' }],
    [`page=${'9'.repeat(400)}`, { value: '9'.repeat(60), reason: 'not_a_page_number' }],
    ['page=1&page=2', { value: '2', reason: 'repeated' }],
    ['programme=%E2%80%AEkcqg', { value: 'kcqg', reason: 'unknown_value' }],
  ])('names what it does not understand and leaves it out: %s', (search, problem) => {
    const { query, problems } = read(search);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
    expect({ ...query, q: '' }).toEqual(wholeRegister);
  });

  it('keeps the good values beside the bad one', () => {
    const { query, problems } = read('category=machinery&category=nonsense');
    expect(query.category).toEqual(['machinery']);
    expect(problems.map(({ value }) => value)).toEqual(['nonsense']);
  });

  it('cuts a long text to 100 characters, not into a character', () => {
    const { query } = read(`q=${encodeURIComponent('🏭'.repeat(150))}`);
    expect(query.q).toBe('🏭'.repeat(100));
  });

  it('takes one spelling of a text: composed, single spaces, nothing invisible', () => {
    expect(read(`q=${encodeURIComponent('  lu\u0323a\u00a0\u200b vy\t')}`).query.q).toBe('lụa vy');
  });

  it('reads thousands of keys and values without drowning the reader', () => {
    const repeated = read(Array.from({ length: 5000 }, (_, index) => `category=x${index}`).join('&'));
    expect(repeated.query).toEqual(wholeRegister);
    expect(repeated.problems.length).toBeLessThanOrEqual(5);
    expect(repeated.problems[0]).toMatchObject({ key: 'category', reason: 'too_many' });
    expect(read('programme=kcqg&'.repeat(5000))).toEqual({
      query: { ...wholeRegister, programme: ['kcqg'] },
      problems: [],
    });
  });

  it('cannot be made to touch a prototype', () => {
    const record = JSON.parse('{"__proto__": ["kcqg"], "constructor": "x", "programme": "kcqg"}');
    expect(readRegisterQuery(record, bounds).query.programme).toEqual(['kcqg']);
    expect(({} as Record<string, unknown>).kcqg).toBeUndefined();
  });

  it('never throws, and reads what it writes as the same query', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('kcqg', '2019', '-title', '__proto__'),
    );
    const key = fc.oneof(fc.constantFrom(...Object.keys(wholeRegister), '__proto__'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const { query, problems } = readRegisterQuery(new URLSearchParams(pairs), bounds);
        for (const problem of problems) expect(Array.from(problem.value).length).toBeLessThanOrEqual(60);
        expect(readRegisterQuery(new URLSearchParams(registerSearch(query)), bounds)).toEqual({ query, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('registerSearch', () => {
  it('writes nothing for the whole register', () => {
    expect(registerSearch(wholeRegister)).toBe('');
  });

  it('writes the keys in one order, however they were given', () => {
    expect(registerSearch(read('page=2&q=a,b+c&category=typical_products&category=machinery').query)).toBe(
      'category=machinery&category=typical_products&q=a,b+c&page=2',
    );
  });

  it('is read back as the same query', () => {
    fc.assert(
      fc.property(anyRegisterQuery, (query) => {
        expect(read(registerSearch(query))).toEqual({ query, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('pageProblem', () => {
  it('names a page beyond the last', () => {
    expect(pageProblem({ ...wholeRegister, page: 3 }, 3)).toBeNull();
    expect(pageProblem({ ...wholeRegister, page: 4 }, 3)).toMatchObject({ key: 'page', value: '4', valid: ['1–3'] });
  });
});
