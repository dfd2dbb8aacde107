import { describe, expect, it } from 'vitest';
import type { RegisterDescription } from '@/lib/ingest/register/register-reading';
import { aPublication } from '../../../fixtures/publication';
import { aContext, aReading, aRow, judge, told } from './a-reading';

const nothing: RegisterDescription = {
  province: null,
  period: null,
  agencyVi: null,
  agencyEn: null,
  isComplete: null,
  jobsMeaning: null,
  isInvented: false,
};
const silent = { description: nothing };
const stated = aReading([]).description;

describe('the facts of a new dataset', () => {
  it('are each asked for where neither the file nor an option states them', async () => {
    expect(await told([aRow(5)], silent, { ...aContext(), slug: 'thu' })).toEqual([
      'error province_not_stated',
      'error period_not_stated',
      'error agency_not_stated',
      'error coverage_not_stated',
    ]);
  });

  it('come from options, and the period from the name of the dataset', async () => {
    const given = {
      province: 'Tuyên Quang',
      agencyVi: 'Sở Công Thương',
      agencyEn: 'The department',
      isComplete: false,
    };
    const { content, report } = await judge([aRow(5)], silent, aContext(null, given));
    expect(report.problems).toEqual([]);
    expect(content?.dataset).toEqual({
      slug: 'tuyen-quang-2021-2025',
      province: 'Tuyên Quang',
      codePrefix: 'TQ-2021-2025',
      period: { from: 2021, to: 2025 },
      agency: { vi: 'Sở Công Thương', en: 'The department' },
      isIllustrative: false,
      coverage: 'partial',
      yearMeaning: 'planned',
      jobsMeaning: 'not_stated',
      districts: [],
    });
  });

  it('make the name of the dataset, where none is given', async () => {
    const { content } = await judge([aRow(5)], {}, { ...aContext(), slug: null });
    expect(content?.dataset.slug).toBe('tuyen-quang-2021-2025');
  });

  it.each([
    ['Thành phố Hồ Chí Minh', 'HCM-2021-2025'],
    ['Bà Rịa - Vũng Tàu', 'BRVT-2021-2025'],
    ['Đắk Lắk', 'DL-2021-2025'],
    ['Tỉnh Lạng Sơn', 'LS-2021-2025'],
  ])('give %s the codes %s', async (province, prefix) => {
    const { report } = await judge([aRow(5)], { description: { ...stated, province } });
    expect(report.dataset.codePrefix).toBe(prefix);
  });

  it('in which options and file differ follow the options, with a warning for each', async () => {
    const given = { province: 'Hà Giang', period: { from: 2020, to: 2025 }, isComplete: false };
    const { report } = await judge([aRow(5)], {}, aContext(null, given));
    expect(report.problems.map(({ code }) => code)).toEqual([
      'description_overruled',
      'description_overruled',
      'description_overruled',
    ]);
    expect(report.dataset).toMatchObject({ province: 'Hà Giang', period: given.period, coverage: 'partial' });
  });

  it('without an English name of the agency have the Vietnamese one, with a warning', async () => {
    const { report, content } = await judge([aRow(5)], { description: { ...stated, agencyEn: null } });
    expect(report.problems.map(({ code }) => code)).toEqual(['english_agency_not_stated']);
    expect(content?.dataset.agency.en).toBe('Trung tâm Khuyến công Tuyên Quang');
  });

  it.each(['Tuyen Quang', 'api', 'vi', '2021-2025', '__proto__'])('refuse “%s” as a name', async (slug) => {
    expect(await told([aRow(5)], {}, { ...aContext(), slug })).toEqual(['error slug_malformed']);
  });

  it('refuse a period that ends before it begins, and a malformed prefix', async () => {
    const period = aContext(null, { period: { from: 2025, to: 2021 } });
    expect(await told([aRow(5, { year: null })], silent, period)).toContain('error period_malformed');
    expect(await told([aRow(5)], {}, aContext(null, { codePrefix: 'tq_1' }))).toEqual(['error code_prefix_malformed']);
  });
});

describe('the facts of a dataset with a release', () => {
  const current = aPublication();

  it('are its own, but whether the register is complete', async () => {
    expect(await told([aRow(5)], silent, aContext(current))).toContain('error coverage_not_stated');
    const { content } = await judge([aRow(5)], silent, aContext(current, { isComplete: true }));
    expect(content?.dataset).toMatchObject({ ...current.dataset, coverage: 'complete', yearMeaning: 'planned' });
  });

  it('say whether the register is complete, where it was one', async () => {
    for (const coverage of ['complete', 'partial'] as const) {
      const register = { ...current, dataset: { ...current.dataset, coverage } };
      const { content } = await judge([aRow(5)], silent, aContext(register));
      expect(content?.dataset.coverage).toBe(coverage);
      const other = await judge([aRow(5)], silent, aContext(register, { isComplete: coverage !== 'complete' }));
      expect(other.content?.dataset.coverage).not.toBe(coverage);
    }
  });

  it('are held against the file: another province or period is an error unless an option says so', async () => {
    expect((await told([aRow(5)], {}, aContext(current))).slice(0, 2)).toEqual([
      'error other_dataset',
      'error other_dataset',
    ]);
    const given = { province: 'Tuyên Quang', period: { from: 2021, to: 2025 } };
    expect(await told([aRow(5)], {}, aContext(current, given))).not.toContain('error other_dataset');
  });
});

it('a register with errors of its reading is judged all the same, and has no content', async () => {
  const place = { sheet: 'Đăng ký', row: 6, column: 'K', heading: 'KP hỗ trợ' };
  const problem = {
    severity: 'error',
    code: 'ambiguous_number',
    place,
    found: '1.234',
    details: ['1234', '1.234'],
  } as const;
  const { report, content } = await judge([aRow(5), aRow(6, { year: 1999 })], { problems: [problem] });
  expect(content).toBeNull();
  expect(report.mayBePublished).toBe(false);
  expect(report.problems.map(({ code }) => code)).toEqual(['year_outside_period', 'ambiguous_number']);
  expect(report.sums?.all.schemes).toBe(2);
});

it('a register without schemes may not be published', async () => {
  const { report, content } = await judge([]);
  expect(report.mayBePublished).toBe(false);
  expect(content).toBeNull();
});
