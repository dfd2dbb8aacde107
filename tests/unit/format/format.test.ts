import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure';
import { formatFor } from '@/lib/format/format';
import type { Unit } from '@/lib/vocabulary/measure';

const vi = formatFor('vi');
const en = formatFor('en');

const figure = (value: number | null, lower: number | null, upper: number | null, unit: Unit = 'vnd'): Figure => ({
  id: 'x',
  cell: { measure: 'support', programme: null, category: null, period: { from: 2017, to: 2021 } },
  unit,
  basis: value === null ? 'not_published' : 'derived',
  value,
  lower,
  upper,
  statement: null,
  derivation: null,
});

describe('a number', () => {
  it.each([
    [46_236_680_000, 'vnd', '46.236,68', '46,236.68'],
    [8_974_000_000, 'vnd', '8.974', '8,974'],
    [1, 'vnd', '0,000001', '0.000001'],
    [5.152293, 'ratio', '5,1523', '5.1523'],
    [26.186761, 'percent', '26,19%', '26.19%'],
    [1234, 'count', '1.234', '1,234'],
    [-2_300_000, 'vnd', '−2,3', '−2.3'],
  ] as const)('%s in %s', (value, unit, vietnamese, english) => {
    expect(vi.number(value, unit)).toBe(vietnamese);
    expect(en.number(value, unit)).toBe(english);
  });

  it('is never written compactly: "9 T" would be read as trillion', () => {
    expect(vi.numberWithUnit(9_000_000_000_000, 'vnd')).toBe('9.000.000 triệu đồng');
    expect(en.numberWithUnit(9_000_000_000_000, 'vnd')).toBe('9,000,000 million VND');
  });
});

describe('a figure says how exactly it is known', () => {
  it.each([
    ['exact', figure(450e6, 450e6, 450e6), '450', '450'],
    ['rounded', figure(450e6, 400e6, 500e6), '450 ± 50', '450 ± 50'],
    ['at least', figure(41_016e6, 41_016e6, null), 'ít nhất 41.016', 'at least 41,016'],
    ['at most', figure(5_220.68e6, 0, 5_220.68e6), 'tối đa 5.220,68', 'at most 5,220.68'],
    ['between', figure(450e6, 400e6, 600e6), '400 đến 600', '400 to 600'],
    ['about', figure(5.15, null, null, 'ratio'), 'khoảng 5,15', 'about 5.15'],
    ['not published', figure(null, null, null), 'chưa công bố', 'not published'],
  ])('%s', (_name, given, vietnamese, english) => {
    expect(vi.figure(given)).toBe(vietnamese);
    expect(en.figure(given)).toBe(english);
  });

  it('has no unit where it has no value', () => {
    expect(vi.figureWithUnit(figure(null, null, null))).toBe('chưa công bố');
  });
});

it('writes dates as newspapers do, in Vietnam’s time', () => {
  expect(vi.date('2026-11-22T18:00:00Z')).toBe('23/11/2026');
  expect(en.date('2026-11-22T18:00:00Z')).toBe('23 November 2026');
});
