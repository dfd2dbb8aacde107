import { describe, expect, it } from 'vitest';
import { unitInText } from '@/lib/ingest/register/units/unit-in-text';
import { categoryOf } from '@/lib/ingest/register/values/category-of';
import { dateOf } from '@/lib/ingest/register/values/date-of';
import { decisionOf } from '@/lib/ingest/register/values/decision-of';
import { districtInPlace } from '@/lib/ingest/register/values/district-in-place';
import { districtOf } from '@/lib/ingest/register/values/district-of';
import { legalFormOf } from '@/lib/ingest/register/values/legal-form-of';
import { nearestCategories } from '@/lib/ingest/register/values/nearest-categories';
import { numberStyle } from '@/lib/ingest/register/values/number-style';
import { programmeOf } from '@/lib/ingest/register/values/programme-of';
import { type AmountKind, readAmount } from '@/lib/ingest/register/values/read-amount';
import { yearOf } from '@/lib/ingest/register/values/year-of';
import { cleanText } from '@/lib/ingest/register/words/clean-text';
import { columnLetter } from '@/lib/ingest/register/words/column-letter';
import { isNotPublished } from '@/lib/ingest/register/words/is-not-published';
import { categories } from '@/lib/vocabulary/category';

const million: AmountKind = { unit: 'million_vnd', style: 'unknown', isMoney: true, isNoneZero: false };
const people: AmountKind = { unit: 'vnd', style: 'unknown', isMoney: false, isNoneZero: true };

describe('amounts', () => {
  it.each([
    [170, 170_000_000],
    [120.5, 120_500_000],
    [0.1 + 0.2, 300_000],
    [0, 0],
    ['0', 0],
    ['1.234,5', 1_234_500_000],
    ['1.234.567', 1_234_567_000_000],
    ['1 234', 1_234_000_000],
    ['1\u00a0234,5', 1_234_500_000],
    ['1,234,567.5', 1_234_567_500_000],
    ['0,125', 125_000],
    ['0.125', 125_000],
    ['12,50', 12_500_000],
    ['170 triệu', 170_000_000],
    ['170tr.đ', 170_000_000],
    ['1,2 tỷ đồng', 1_200_000_000],
    ['170.000.000đ', 170_000_000],
    ['170.000 đồng', 170_000],
  ])('%s million is %i đồng', (cell, value) => expect(readAmount(cell, million)).toEqual({ value }));

  it.each([
    ['1.234', 'ambiguous_number', ['1234', '1.234']],
    ['1,234', 'ambiguous_number', ['1.234', '1234']],
    ['một trăm', 'not_a_number', []],
    ['12 34', 'not_a_number', []],
    ['1.23.4', 'not_a_number', []],
    ['50%', 'not_a_number', []],
    ['1e9', 'not_a_number', []],
    ['không', 'not_a_number', []],
    [true, 'not_a_number', []],
    [new Date(0), 'not_a_number', []],
    [-1, 'negative_number', []],
    ['-5', 'negative_number', []],
    ['(5)', 'negative_number', []],
    [0.0000001, 'not_whole', []],
    [1e10, 'too_large', []],
    [Number.NaN, 'too_large', []],
    ['99999999999999999999', 'too_large', []],
  ])('%s is %s', (cell, problem, details) => expect(readAmount(cell, million)).toEqual({ problem, details }));

  it('of a column are read as its others are written', () => {
    expect(readAmount('1.234', { ...million, style: 'vietnamese' })).toEqual({ value: 1_234_000_000 });
    expect(readAmount('1.234', { ...million, style: 'english' })).toEqual({ value: 1_234_000 });
    expect(readAmount('1.234', { ...million, style: 'mixed' })).toMatchObject({ problem: 'ambiguous_number' });
    // Nobody writes one as "1.000" below "95.5".
    expect(readAmount('1.000', { ...million, style: 'english' })).toMatchObject({ problem: 'ambiguous_number' });
    expect(readAmount('1.000', { ...million, style: 'english_exact' })).toEqual({ value: 1_000_000 });
    expect(readAmount('1,000', { ...million, style: 'vietnamese' })).toMatchObject({ problem: 'ambiguous_number' });
    expect(readAmount('1.000', { ...million, style: 'vietnamese' })).toEqual({ value: 1_000_000_000 });
    expect(numberStyle(['1.234', '0.500'])).toBe('english_exact');
    expect(numberStyle(['1.234', 5, null])).toBe('unknown');
    expect(numberStyle(['1.234', '1.234,5'])).toBe('vietnamese');
    expect(numberStyle(['1.234', '1.5'])).toBe('english');
    expect(numberStyle(['1.234.567', '1.5'])).toBe('mixed');
  });

  it('that must be whole have one reading', () => {
    expect(readAmount('1.234', { ...million, unit: 'vnd' })).toEqual({ value: 1_234 });
    expect(readAmount('1,234', people)).toEqual({ value: 1_234 });
  });

  it('of people are whole, and may be none', () => {
    expect(readAmount('15 lao động', people)).toEqual({ value: 15 });
    expect(readAmount('Không', people)).toEqual({ value: 0 });
    expect(readAmount(1.5, people)).toEqual({ problem: 'not_whole', details: [] });
    expect(readAmount(2_147_483_647, people)).toEqual({ value: 2_147_483_647 });
    for (const cell of [2_147_483_648, '2.147.483.648 người', '2,147,483,648', 3e9]) {
      expect(readAmount(cell, people)).toEqual({ problem: 'too_large', details: [] });
    }
    expect(readAmount('15 triệu', people)).toEqual({ problem: 'not_a_number', details: [] });
  });
});

it.each(['', ' ', '-', '–', '—', 'x', 'X', '…', '...', 'chưa có', 'Chưa công bố', 'không có', 'n/a', 'NA', '?', null])(
  '%j is not published',
  (cell) => expect(isNotPublished(cell)).toBe(true),
);
it.each([0, '0', 'không', 'xã', false, 'Xưởng X'])('%j is an answer', (cell) =>
  expect(isNotPublished(cell)).toBe(false),
);

it.each([
  ['30/10/2019', '2019-10-30'],
  ['3-1-2019', '2019-01-03'],
  ['30.10.2019', '2019-10-30'],
  ['30/10/19', '2019-10-30'],
  ['2019-10-30', '2019-10-30'],
  ['ngày 30 tháng 10 năm 2019', '2019-10-30'],
  ['Ngày 3 tháng 1 năm 2019'.normalize('NFD'), '2019-01-03'],
  [43768, '2019-10-30'],
  ['43768', '2019-10-30'],
  [32874, '1990-01-01'],
  [73415, '2100-12-31'],
  [new Date('2019-10-30T00:00:00Z'), '2019-10-30'],
  ['31/2/2020', null],
  ['10/30/2019', null],
  ['10/2019', null],
  [2019, null],
  [new Date(Number.NaN), null],
  ['hôm qua', null],
])('%s is the day %s', (cell, day) => expect(dateOf(cell)).toBe(day));

it.each([
  [2019, 2019],
  ['2019', 2019],
  ['Năm 2019', 2019],
  ['KH năm 2019', 2019],
  [new Date('2019-01-01T00:00:00Z'), 2019],
  ['30/10/2019', 2019],
  ['2019-2020', null],
  ['43768', null],
  [43768, null],
  [2019.5, null],
  ['1875', null],
])('%s is the year %s', (cell, year) => expect(yearOf(cell)).toBe(year));

it.each([
  ['1234/QĐ-UBND', '1234/QĐ-UBND', null],
  ['QĐ số 1234/QĐ-UBND ngày 12/3/2019', '1234/QĐ-UBND', '2019-03-12'],
  ['Quyết định số 1234/QĐ-UBND ngày 12 tháng 3 năm 2019', '1234/QĐ-UBND', '2019-03-12'],
  ['1234/QĐ-UBND (12/3/2019)', '1234/QĐ-UBND', '2019-03-12'],
  ['1234/QĐ-UBND, 12.3.2019', '1234/QĐ-UBND', '2019-03-12'],
  ['Số 1234/QĐ-UBND', '1234/QĐ-UBND', null],
])('%s is the decision %s of %s', (text, decision, decidedOn) =>
  expect(decisionOf(text)).toEqual({ decision, decidedOn, hasWrongDate: false }),
);
it('a decision of a day that is none says so', () =>
  expect(decisionOf('1/QĐ ngày 31/2/2019')).toEqual({ decision: '1/QĐ', decidedOn: null, hasWrongDate: true }));

it.each([
  ['KCQG', 'kcqg'],
  ['kcdp', 'kcdp'],
  ['Khuyến công quốc gia', 'kcqg'],
  ['KC địa phương', 'kcdp'],
  ['QG', 'kcqg'],
  ['Nguồn kinh phí khuyến công địa phương năm 2019', 'kcdp'],
  ['National programme', 'kcqg'],
  ['KCQG, KCĐP', null],
  ['Khác', null],
])('%s is the programme %s', (text, programme) => expect(programmeOf(text)).toBe(programme));

it.each([
  ['machinery', 'machinery'],
  ['Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến', 'machinery'],
  ['UNG DUNG MAY MOC THIET BI', 'machinery'],
  ['Hỗ trợ 02 cơ sở đầu tư máy móc', 'machinery'],
  ['MHTD', 'technical_demonstration'],
  ['Sản xuất sạch hơn', 'cleaner_production'],
  ['Tham gia hội chợ tại Hà Nội', 'typical_products'],
  ['Tổ chức bình chọn sản phẩm CNNT tiêu biểu', 'typical_products'],
  ['Quy hoạch chi tiết CCN Bắc Sơn', 'clusters_linkages'],
  ['Đào tạo nghề may', 'vocational_training'],
  ['Truyền nghề đan lát', 'vocational_training'],
  ['Bản tin khuyến công', 'information'],
  ['Mô hình trình diễn máy móc', null],
  ['Quản lý và tư vấn', 'advisory'],
  ['Khác', null],
])('%s is the category %s', (text, category) => expect(categoryOf(text)?.category ?? null).toBe(category));

it('the nearest category comes first, and none is left out', () => {
  const nearest = nearestCategories('Trình diễn mô hình máy');
  expect(nearest[0]).toBe('technical_demonstration');
  expect([...nearest].sort()).toEqual([...categories].sort());
});

it.each([
  ['Công ty TNHH', 'enterprise'],
  ['DN', 'enterprise'],
  ['HTX', 'cooperative'],
  ['Hợp tác xã nông nghiệp', 'cooperative'],
  ['Hộ KD cá thể', 'household_business'],
  ['household_business', 'household_business'],
  ['Tổ hợp tác', null],
])('%s is the legal form %s', (text, form) => expect(legalFormOf(text)).toBe(form));

it.each([
  ['Huyện Sơn Dương', 'Sơn Dương'],
  ['H. Sơn Dương', 'Sơn Dương'],
  ['TP.Lạng Sơn', 'Lạng Sơn'],
  ['thị xã Sa Pa', 'Sa Pa'],
  ['Hữu Lũng', 'Hữu Lũng'],
  ['Huyện', 'Huyện'],
])('%s is the district %s', (text, district) => expect(districtOf(text)).toBe(district));

it('a place tells its district where it names one as such', () => {
  expect(districtInPlace('thị trấn Thất Khê, huyện Tràng Định')).toBe('Tràng Định');
  expect(districtInPlace('xã Tân Trào, Sơn Dương')).toBeNull();
  expect(districtInPlace('huyện A, huyện B')).toBeNull();
});

it.each([
  ['Kinh phí hỗ trợ (triệu đồng)', 'heading', 'million_vnd'],
  ['Kinh phí (ĐVT: Tr.đ)', 'heading', 'million_vnd'],
  ['Kinh phí, nghìn đồng', 'heading', 'thousand_vnd'],
  ['Kinh phí (1.000đ)', 'heading', 'thousand_vnd'],
  ['support_vnd', 'heading', 'vnd'],
  ['Support (million VND)', 'heading', 'million_vnd'],
  ['Đơn vị đóng góp', 'heading', null],
  ['Lao động', 'heading', null],
  ['Số lao động (người)', 'heading', null],
  ['Đơn vị tính: triệu đồng; người', 'title', 'million_vnd'],
  ['ĐVT: Đồng', 'title', 'vnd'],
  ['Đơn vị: Trung tâm Khuyến công', 'title', null],
  ['Tổng kinh phí 8.974 triệu đồng', 'title', null],
] as const)('%s (%s) states %s', (text, kind, unit) => expect(unitInText(text, kind).unit).toBe(unit));

it('texts are composed, spaced once, and without what does not show', () => {
  expect(cleanText(' Hợp\n tác\u00a0xã '.normalize('NFD'))).toEqual({ text: 'Hợp tác xã', isNeutralised: false });
  expect(cleanText('a\u200bb\ufeff')).toEqual({ text: 'ab', isNeutralised: false });
  expect(cleanText('a\u202eb\u0000c\ud800')).toEqual({ text: 'abc', isNeutralised: true });
});

it('columns are lettered as spreadsheets do', () =>
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']));
