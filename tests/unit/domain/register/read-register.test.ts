import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/domain/fold-text';
import { readRegister as readContent } from '@/lib/domain/register/read-register';
import { type RegisterQuery, sortColumns, wholeRegister } from '@/lib/domain/register/register-query';
import {
  chosenFilters,
  filterKeys,
  withNextSort,
  withoutFilter,
  withoutFilters,
} from '@/lib/domain/register/register-query-change';
import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import { summedColumns } from '@/lib/domain/register/sums';
import type { Scheme } from '@/lib/domain/scheme';
import { collate } from '@/lib/format/collate';
import { anyRegister, aScheme, lower, upper } from '../../../fixtures/publication';
import { anyRegisterQuery } from '../../../fixtures/register-query';

const trangDinhDistrict = { code: '180', name: 'Tràng Định' };
const chiLang = { code: '187', name: 'Chi Lăng' };
const city = { code: '178', name: 'Thành phố Lạng Sơn' };

const luaVy = aScheme({
  code: 'XX-04',
  status: 'named',
  title: 'Hỗ trợ máy sản xuất trà diếp cá Lụa Vy',
  recipient: 'Hợp tác xã chế biến nông sản Lụa Vy',
  district: chiLang,
});
const trangDinh = aScheme({
  code: 'XX-02',
  status: 'named',
  title: 'Hỗ trợ máy chế biến gạo',
  place: 'thị trấn Thất Khê',
  district: trangDinhDistrict,
  year: 2019,
  support: 170_000_000,
  counterpart: 486_000_000,
});
const metal = aScheme({ code: 'XX-03', status: 'named', title: 'Đầu tư máy cắt kim loại CNC 100%', district: city });
const demonstration = aScheme({
  code: 'XX-10',
  status: 'named',
  programme: 'kcqg',
  category: 'technical_demonstration',
  title: 'Ác quy',
  year: 2020,
  support: 600_000_000,
});
const counted = [aScheme({ code: 'XX-09' }), aScheme({ code: 'XX-01', programme: 'kcqg', category: 'not_itemised' })];
const schemes = [...counted, luaVy, trangDinh, metal, demonstration];

const districts = [city, trangDinhDistrict, chiLang, upper, lower].filter(
  ({ code }, index, all) => all.findIndex((other) => other.code === code) === index,
);
const readRegister = (of: readonly Scheme[], query: RegisterQuery, by: typeof collate) =>
  readContent({ schemes: of, dataset: { districts } }, query, by);
const read = (query: Partial<RegisterQuery> = {}) => readRegister(schemes, { ...wholeRegister, ...query }, collate);
const codesFound = (query: Partial<RegisterQuery>) => [...read(query).found].map(({ code }) => code);

describe('text search', () => {
  it.each([
    ['lua vy', ['XX-04']],
    ['LỤA VY', ['XX-04']],
    ['Lua Vy chi lang', ['XX-04']],
    ['trang dinh', ['XX-02']],
    ['that khe', ['XX-02']],
    ['cat kim loai', ['XX-03']],
    ['dau tu', ['XX-03']],
    ['ĐẦU TƯ', ['XX-03']],
    ['xx-09', ['XX-09']],
    ['%', ['XX-03']],
    ['100%', ['XX-03']],
    ['_', []],
    ['.*', []],
    ['(', []],
    ['\\', []],
    ['lua trang', []],
  ])('finds %s', (q, found) => {
    expect(codesFound({ q })).toEqual(found);
  });

  it('folds any text to one form', () => {
    expect(foldText('  Đường  ĐÌNH\u00a0Lập ')).toBe('duong dinh lap');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('order', () => {
  it('is named first, then programme, category and code', () => {
    expect(codesFound({})).toEqual(['XX-10', 'XX-02', 'XX-03', 'XX-04', 'XX-01', 'XX-09']);
  });

  it('follows the Vietnamese alphabet', () => {
    const titles = ['Ứng dụng', 'Ấp', 'Đá', 'Dầu', 'Ăn', 'An'].map((title, index) =>
      aScheme({ code: `XX-${index}`, status: 'named', title }),
    );
    const { found } = readRegister(titles, { ...wholeRegister, sort: 'title' }, collate);
    expect([...found].map(({ title }) => title)).toEqual(['An', 'Ăn', 'Ấp', 'Dầu', 'Đá', 'Ứng dụng']);
  });

  it('sorts by amounts, both ways, what is not published last', () => {
    expect(codesFound({ sort: 'support' })).toEqual(['XX-02', 'XX-10', 'XX-03', 'XX-04', 'XX-01', 'XX-09']);
    expect(codesFound({ sort: '-support' })).toEqual(['XX-10', 'XX-02', 'XX-03', 'XX-04', 'XX-01', 'XX-09']);
    expect(codesFound({ sort: '-leverage' })[0]).toBe('XX-02');
  });

  it('keeps named before counted in every sort', () => {
    for (const column of sortColumns) {
      for (const sort of [column, `-${column}`] as const) {
        expect([...read({ sort }).found].map(({ status }) => status)).toEqual([
          ...Array(4).fill('named'),
          ...Array(2).fill('counted'),
        ]);
      }
    }
  });
});

describe('sums', () => {
  it('add the published values and tell how many there are', () => {
    expect(read().sums).toEqual({
      support: { value: 770_000_000, published: 2, of: 6 },
      counterpart: { value: 486_000_000, published: 1, of: 6 },
      total: { value: null, published: 0, of: 6 },
      jobs: { value: null, published: 0, of: 6 },
    });
  });

  it('are not zero for an empty answer', () => {
    expect(read({ q: 'nothing such' }).sums.support).toEqual({ value: null, published: 0, of: 0 });
  });
});

describe('facets', () => {
  it('count each option beside the other filters', () => {
    const { facets } = read({ programme: ['kcdp'], year: ['not_published'] });
    expect(facets.programme).toEqual([
      { code: 'kcqg', count: 1 },
      { code: 'kcdp', count: 3 },
    ]);
    expect(facets.year).toEqual([
      { code: 2019, count: 1 },
      { code: 2020, count: 0 },
      { code: 'not_published', count: 3 },
    ]);
  });

  it('offer a chosen value that does not occur, so that it can be taken back', () => {
    expect(read({ category: ['advisory'] }).facets.category).toContainEqual({ code: 'advisory', count: 0 });
    expect(read({ year: [2018] }).facets.year[0]).toEqual({ code: 2018, count: 0 });
  });
});

describe('readRegister, for any register and query', () => {
  const property = (check: (register: readonly ReturnType<typeof aScheme>[], query: RegisterQuery) => void) =>
    fc.assert(fc.property(anyRegister, anyRegisterQuery, check), { numRuns: 300 });

  it('cuts the schemes found into pages that hold each of them once', () => {
    property((register, query) => {
      const first = readRegister(register, { ...query, page: 1 }, collate);
      const pages = Array.from({ length: first.pages }, (_, index) =>
        readRegister(register, { ...query, page: index + 1 }, collate),
      );
      expect(pages.flatMap(({ rows }) => rows)).toEqual([...first.found]);
      expect(first.named + first.counted).toBe(first.count);
      expect(readRegister(register, { ...query, page: 999_999 }, collate).page).toBe(first.pages);
    });
  });

  it('has facets that add up to what the other filters find', () => {
    property((register, query) => {
      const { facets } = readRegister(register, query, collate);
      for (const key of filterKeys) {
        const { count } = readRegister(register, { ...query, [key]: [] }, collate);
        expect(facets[key].reduce((total, option) => total + option.count, 0)).toBe(count);
        for (const option of facets[key]) {
          expect(readRegister(register, { ...query, [key]: [option.code] }, collate).count).toBe(option.count);
        }
      }
    });
  });

  it('does not depend on the order of the register', () => {
    property((register, query) => {
      const [turned, straight] = [register.toReversed(), register].map((schemes) => {
        const { found, ...answer } = readRegister(schemes, query, collate);
        return { ...answer, found: [...found] };
      });
      expect(turned).toEqual(straight);
    });
  });

  it('answers the same whatever was asked before', () => {
    fc.assert(
      fc.property(
        anyRegister,
        fc.array(anyRegisterQuery, { maxLength: 3 }),
        anyRegisterQuery,
        (register, asked, query) => {
          for (const earlier of asked) readRegister(register, earlier, collate);
          expect(readRegister(register, query, collate)).toEqual(readRegister([...register], query, collate));
        },
      ),
    );
  });

  it('sums no more than it finds', () => {
    property((register, query) => {
      const { sums, found: all, count } = readRegister(register, query, collate);
      const found = [...all];
      for (const column of summedColumns) {
        expect(sums[column].of).toBe(count);
        expect(sums[column].value).toBe(
          found.some((scheme) => scheme[column] !== null)
            ? found.reduce((total, scheme) => total + (scheme[column] ?? 0), 0)
            : null,
        );
      }
    });
  });
});

describe('changes of a query', () => {
  const query: RegisterQuery = { ...wholeRegister, year: [2019, 'not_published'], q: 'lua vy', sort: '-year', page: 3 };

  it('take one filter back and return to the first page', () => {
    expect(chosenFilters(query)).toEqual([
      { key: 'year', value: '2019' },
      { key: 'year', value: 'not_published' },
      { key: 'q', value: 'lua vy' },
    ]);
    expect(withoutFilter(query, { key: 'year', value: '2019' })).toEqual({
      ...query,
      year: ['not_published'],
      page: 1,
    });
    expect(withoutFilter(query, { key: 'q', value: 'lua vy' })).toEqual({ ...query, q: '', page: 1 });
    expect(withoutFilters(query)).toEqual({ ...wholeRegister, sort: '-year' });
  });

  it('turn a sort up, down and off', () => {
    const up = withNextSort(query, 'support');
    const down = withNextSort(up, 'support');
    expect([up.sort, down.sort, withNextSort(down, 'support').sort]).toEqual(['support', '-support', null]);
  });
});

describe('schemeLeverage', () => {
  it('is counterpart ÷ support where both are published', () => {
    expect(schemeLeverage(trangDinh)).toBeCloseTo(2.858824, 6);
    expect(schemeLeverage(demonstration)).toBeNull();
    expect(schemeLeverage(aScheme({ support: 0, counterpart: 1 }))).toBeNull();
  });
});
