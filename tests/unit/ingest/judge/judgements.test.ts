import { describe, expect, it } from 'vitest';
import { aContext, aRow, aTotal, judge, told } from './a-reading';

const national = { programme: 'kcqg', category: 'machinery' } as const;
const demonstration = { programme: 'kcqg', category: 'technical_demonstration' } as const;
const money = (support: number, total: number) => ({ support, counterpart: total - support, total });
const million = 1_000_000;

describe('a register in which nothing is wrong', () => {
  it('has no problem and may be published', async () => {
    const { report, content } = await judge([aRow(5), aRow(6)]);
    expect(report.problems).toEqual([]);
    expect(report.mayBePublished).toBe(true);
    expect(content?.schemes).toHaveLength(2);
  });
});

describe('duplicates', () => {
  it('are an error where everything is the same, however it is written', async () => {
    const names = { title: 'Máy CNC', recipient: 'HTX Lụa Vy' };
    const again = { title: 'máy  cnc', recipient: 'Hợp tác xã lụa vy' };
    expect(await told([aRow(5, names), aRow(6, again)])).toEqual(['error duplicate_scheme 6']);
  });

  it('are doubtful where the money or another thing differs', async () => {
    const names = { title: 'Máy CNC', recipient: 'HTX Lụa Vy' };
    const other = money(200 * million, 500 * million);
    expect(await told([aRow(5, names), aRow(6, { ...names, ...other })])).toEqual(['warning similar_scheme 6']);
    expect(await told([aRow(5, names), aRow(6, { ...names, decision: '1/QĐ' })])).toEqual(['warning similar_scheme 6']);
    expect(await told([aRow(5, names), aRow(6, { ...names, year: 2022 })])).toEqual([]);
  });

  it('are doubtful where each has a code of its own, and an error where it is the same code', async () => {
    const names = { title: 'Máy CNC', recipient: 'HTX Lụa Vy' };
    const two = [aRow(5, { ...names, code: 'A-1' }), aRow(6, { ...names, code: 'A-2' })];
    expect(await told(two)).toEqual(['warning similar_scheme 6']);
    expect(await told([aRow(5, { code: 'A-1' }), aRow(6, { code: 'A-1' })])).toEqual(['error repeated_code 6 A']);
  });
});

describe('the national caps', () => {
  const early = { from: 2015, to: 2020 };
  const check = (row: object) =>
    told([aRow(5, { ...row })], {}, aContext(null, { period: early })).then((all) =>
      all.filter((each) => !each.includes('overruled')),
    );

  it('bind machinery to 200 million up to 2017 and to 300 million from 2019', async () => {
    const at = (year: number, support: number) => check({ ...national, year, ...money(support, 4 * support) });
    expect(await at(2017, 200 * million)).toEqual([]);
    expect(await at(2017, 200 * million + 1)).toEqual(['warning support_above_cap 5 K']);
    expect(await at(2019, 300 * million)).toEqual([]);
    expect(await at(2019, 300 * million + 1)).toEqual(['warning support_above_cap 5 K']);
  });

  it('take the milder rule in 2018, unless the date of the decision tells', async () => {
    const row = { ...national, year: 2018, ...money(250 * million, 1000 * million) };
    expect(await check(row)).toEqual([]);
    expect(await check({ ...row, decidedOn: '2018-05-11' })).toEqual([]);
    expect(await check({ ...row, decidedOn: '2018-05-10' })).toEqual(['warning support_above_cap 5 K']);
  });

  it('bind demonstrations to 500, then 1,000 million', async () => {
    const at = (year: number, support: number) => check({ ...demonstration, year, ...money(support, 4 * support) });
    expect(await at(2017, 600 * million)).toEqual(['warning support_above_cap 5 K']);
    expect(await at(2020, 1000 * million)).toEqual([]);
    expect(await at(2020, 1001 * million)).toEqual(['warning support_above_cap 5 K']);
  });

  it('bind the share of the cost: 30 % of a demonstration, 50 % of machinery from 2018', async () => {
    const at = (kind: object, year: number, support: number) =>
      check({ ...kind, year, ...money(support * million, 200 * million) });
    expect(await at(demonstration, 2020, 60)).toEqual([]);
    expect(await at(demonstration, 2020, 61)).toEqual(['warning share_above_cap 5 K']);
    expect(await at(national, 2020, 100)).toEqual([]);
    expect(await at(national, 2020, 101)).toEqual(['warning share_above_cap 5 K']);
    expect(await at(national, 2017, 101)).toEqual([]);
  });

  it('do not bind the local programme', async () => {
    expect(await check({ year: 2020, ...money(900 * million, 1000 * million) })).toEqual([]);
  });
});

describe('amounts', () => {
  it('of support beyond the total are an error, told once', async () => {
    const row = { support: 600 * million, counterpart: 10 * million, total: 500 * million };
    expect(await told([aRow(5, row)])).toEqual(['error support_above_total 5 K']);
  });

  it('that do not add up are an error, and a warning within the last printed digit', async () => {
    const at = (total: number) => told([aRow(5, { support: 170_500_000, counterpart: 300_000_000, total })]);
    expect(await at(470_500_000)).toEqual([]);
    expect(await at(470_600_000)).toEqual(['warning parts_total_rounded 5 J']);
    expect(await at(470_700_000)).toEqual(['error parts_not_total 5 J']);
  });

  it('in đồng may be one đồng off', async () => {
    const at = (total: number) =>
      told([aRow(5, { support: 170_000_000, counterpart: 300_000_000, total })], { unit: 'vnd' });
    expect(await at(470_000_001)).toEqual([]);
    expect(await at(470_000_002)).toEqual(['error parts_not_total 5 J']);
  });

  it('of own capital beyond a hundred times the support are doubtful', async () => {
    const at = (counterpart: number) =>
      told([aRow(5, { support: million, counterpart, total: counterpart + million })]);
    expect(await at(100 * million)).toEqual([]);
    expect(await at(101 * million)).toEqual(['warning leverage_implausible 5 L']);
  });

  it('a thousand times what is usual in the column are doubtful, and their leverage is not told too', async () => {
    const rows = [5, 6, 7, 8, 9].map((row) => aRow(row));
    const slipped = aRow(10, { counterpart: 330_000 * million, total: null });
    expect(await told([...rows, slipped])).toEqual(['warning amount_out_of_line 10 L']);
    const small = aRow(10, { support: 170_000, counterpart: null, total: null });
    expect(await told([...rows, small])).toEqual(['warning amount_out_of_line 10 K']);
  });

  it('of jobs beyond five thousand are doubtful', async () => {
    expect(await told([aRow(5, { jobs: 5000 })])).toEqual([]);
    expect(await told([aRow(5, { jobs: 5001 })])).toEqual(['warning jobs_implausible 5 M']);
  });
});

describe('years and dates', () => {
  it('that are missing are doubtful: each, or all at once', async () => {
    expect(await told([aRow(5), aRow(6, { year: null })])).toEqual(['warning missing_year 6 E']);
    expect(await told([aRow(5, { year: null }), aRow(6, { year: null })])).toEqual(['warning no_years']);
  });

  it('outside the period are an error', async () => {
    expect(await told([aRow(5, { year: 2020 }), aRow(6, { year: 2025 }), aRow(7, { year: 2026 })])).toEqual([
      'error year_outside_period 5 E',
      'error year_outside_period 7 E',
    ]);
  });

  it('that are far apart are doubtful', async () => {
    const at = (dates: object) => told([aRow(5, { year: 2022, ...dates })]);
    expect(await at({ decidedOn: '2020-12-28', acceptedOn: '2023-02-01' })).toEqual([]);
    expect(await at({ decidedOn: '2012-12-28' })).toEqual(['warning date_implausible 5 O']);
    expect(await at({ acceptedOn: '2032-01-01' })).toEqual(['warning date_implausible 5 P']);
    expect(await at({ decidedOn: '2022-05-01', acceptedOn: '2022-04-30' })).toEqual([
      'warning accepted_before_decided 5 P',
    ]);
  });
});

describe('totals of the file', () => {
  const rows = [aRow(5), aRow(6), aRow(7, { support: 100_500_000, counterpart: null, total: null })];
  const check = (given: Parameters<typeof aTotal>[0]) =>
    told(rows, { totals: [aTotal({ rows: [5, 6, 7], ...given })] });

  it('that equal the sum of their rows are silent', async () => {
    expect(await check({ values: { support: 440_500_000, jobs: 15 }, schemes: 3 })).toEqual([]);
    expect(await check({ rows: [5, 6], values: { support: 340_000_000 }, schemes: 2 })).toEqual([]);
  });

  it('that differ are an error, and a warning where the total is rounded', async () => {
    expect(await check({ values: { support: 440_600_000 } })).toEqual(['error total_disagrees 99 K']);
    expect(await check({ values: { support: 441_000_000 } })).toEqual(['warning total_rounded 99 K']);
    expect(await check({ values: { jobs: 16 } })).toEqual(['error total_disagrees 99 M']);
    expect(await check({ schemes: 4 })).toEqual(['error count_disagrees 99']);
  });

  it('over blank cells may be more, never less', async () => {
    expect(await check({ values: { counterpart: 900_000_000 } })).toEqual([]);
    expect(await check({ values: { counterpart: 659_000_000 } })).toEqual(['error total_disagrees 99 L']);
  });

  it('are reported with both numbers and the difference', async () => {
    const totals = [aTotal({ rows: [5, 6], values: { support: 350_000_000 } })];
    const { report } = await judge(rows, { totals });
    expect(report.statedTotals).toEqual([
      {
        sheet: 'Đăng ký',
        row: 99,
        label: 'Tổng cộng',
        measure: 'support',
        stated: 350_000_000,
        sum: 340_000_000,
        difference: 10_000_000,
        unknown: 0,
        verdict: 'disagrees',
      },
    ]);
  });

  it('sum the rows of their own sheet', async () => {
    const other = aRow(5, { sheet: '2022', title: 'Khác', support: 1 * million, counterpart: null, total: null });
    const totals = [aTotal({ sheet: '2022', rows: [5], values: { support: 1 * million } })];
    expect(await told([...rows, other], { totals })).toEqual([]);
  });
});
