import { describe, expect, it } from 'vitest';
import { type Comparison, type ComparisonSide, compareSides, sideChoices } from '@/lib/domain/compare';
import type { Dataset, WholePublication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import { langSonSeed } from '../../../fixtures/lang-son-seed';
import { aPublication, aScheme, aStatement } from '../../../fixtures/publication';

const { dataset, release } = aPublication();

/** A dataset that states its totals for the given years, and for a part of them. */
function side(
  facts: Partial<Dataset> = {},
  rest: Partial<WholePublication> & { readonly part?: Dataset['period'] } = {},
): ComparisonSide {
  const { part, ...given } = rest;
  const about: Dataset = { ...dataset, yearMeaning: 'planned', jobsMeaning: 'created', ...facts };
  const { from, to } = about.period;
  const statements = [
    aStatement('T01', 'schemes', 10, { from, to }),
    aStatement('T02', 'support', 2_000_000_000, { from, to }),
    aStatement('T03', 'counterpart', 8_000_000_000, { from, to }),
    aStatement('T04', 'jobs', 50, { from, to }),
    aStatement('T05', 'support', 500_000_000, { from, to, programme: 'kcqg' }),
    aStatement('T06', 'support', 700_000_000, { from, to, category: 'machinery' }),
    aStatement('T07', 'support', 900_000_000, { from, to: to - 1 }),
  ];
  return { report: reportOf(aPublication({ dataset: about, statements, ...given })), period: part ?? about.period };
}
const other: Partial<Dataset> = { slug: 'other', province: 'Khác' };

function compared(a: ComparisonSide, b: ComparisonSide) {
  const comparison: Comparison = compareSides(a, b);
  if (comparison.refusal !== null) throw new Error(`Refused: ${comparison.refusal}`);
  return {
    ...comparison,
    aspects: comparison.differences.map(({ aspect }) => aspect),
    measures: comparison.tables.map(({ measure }) => measure),
    reasons: Object.fromEntries(comparison.leftOut.map(({ measure, reasons }) => [measure, reasons])),
  };
}

describe('two sides', () => {
  it('are refused where one of them is invented, whichever', () => {
    const invented = side({ ...other, isIllustrative: true });
    expect(compareSides(side(), invented)).toEqual({ refusal: 'invented' });
    expect(compareSides(invented, side())).toEqual({ refusal: 'invented' });
    expect(compareSides(invented, side({ slug: 'third', isIllustrative: true })).refusal).toBeNull();
  });

  it('are refused where they are one and the same', () => {
    expect(compareSides(side(), side())).toEqual({ refusal: 'same' });
  });

  it('with the same definitions are compared in everything that either publishes', () => {
    const { measures, leftOut, aspects, tables } = compared(side(), side(other));
    expect(measures).toEqual(['schemes', 'support', 'counterpart', 'jobs', 'leverage_ratio', 'support_share']);
    expect(leftOut).toEqual([]);
    // Documents of two places are never the same ones.
    expect(aspects).toEqual(['sources']);
    const support = tables.find(({ measure }) => measure === 'support');
    expect(support?.rows.map((row) => [row.programme, row.category, row.a.value, row.b.value])).toEqual([
      [null, null, 2_000_000_000, 2_000_000_000],
      ['kcqg', null, 500_000_000, 500_000_000],
      ['kcdp', null, 1_500_000_000, 1_500_000_000],
      [null, 'machinery', 700_000_000, 700_000_000],
    ]);
  });

  it('of different lengths are compared in ratios and shares alone, and nothing is spread over years', () => {
    const { measures, reasons, aspects, differences } = compared(
      side(),
      side({ ...other, period: { from: 2017, to: 2020 } }),
    );
    expect(measures).toEqual(['leverage_ratio', 'support_share']);
    expect(reasons).toEqual({
      schemes: ['period_lengths'],
      support: ['period_lengths'],
      counterpart: ['period_lengths'],
      jobs: ['period_lengths'],
    });
    expect(aspects[0]).toBe('periodYears');
    expect(differences[0]).toEqual({ aspect: 'periodYears', a: 5, b: 4 });
  });

  it.each([
    ['created', 'created_or_kept'],
    ['created', 'not_stated'],
    ['not_stated', 'not_stated'],
  ] as const)('that count jobs as %s and %s do not compare jobs, and say so', (one, two) => {
    const { measures, reasons, aspects } = compared(side({ jobsMeaning: one }), side({ ...other, jobsMeaning: two }));
    expect(measures).not.toContain('jobs');
    expect(reasons).toEqual({ jobs: ['jobs_meaning'] });
    expect(aspects).toContain('jobsMeaning');
  });

  it('that mean different years compare no amounts', () => {
    const { measures, aspects } = compared(side(), side({ ...other, yearMeaning: 'accepted' }));
    expect(measures).toEqual(['leverage_ratio', 'support_share']);
    expect(aspects).toContain('yearMeaning');
  });

  it('that do not say what a year means are compared over their whole periods, not over parts', () => {
    const unknown = { yearMeaning: 'not_stated' } as const;
    expect(compared(side(unknown), side({ ...other, ...unknown })).measures).toContain('support');
    const part = { from: 2017, to: 2020 };
    const { reasons, aspects } = compared(side(unknown, { part }), side({ ...other, ...unknown }, { part }));
    expect(reasons.support).toEqual(['year_meaning']);
    expect(compared(side({}, { part }), side(other, { part })).measures).toEqual(['support']);
    expect(aspects).toContain('yearMeaning');
  });

  it('of one dataset share its definitions; that their years overlap is said', () => {
    const unknown = { yearMeaning: 'not_stated', jobsMeaning: 'not_stated' } as const;
    const { aspects } = compared(side(unknown), side(unknown, { part: { from: 2017, to: 2020 } }));
    expect(aspects).toContain('overlap');
    expect(aspects).not.toContain('yearMeaning');
    expect(aspects).not.toContain('jobsMeaning');
  });

  it('do not compare what a register that lacks schemes adds up to', () => {
    const scheme = aScheme({ year: 2018, support: 100_000_000, counterpart: 300_000_000, total: 400_000_000 });
    const partial = side({ ...other, coverage: 'partial' }, { statements: [], schemes: [scheme] });
    const { measures, reasons, aspects } = compared(side(), partial);
    expect(measures).not.toContain('support');
    expect(reasons.support).toEqual(['partial_register']);
    expect(aspects).toContain('coverage');
  });

  it('say where one side is published and the other summed from a register', () => {
    const schemes = [1, 2].map((number) =>
      aScheme({ code: `XX-${number}`, year: 2018, support: 1e9, counterpart: 4e9, total: 5e9, jobs: 25 }),
    );
    const complete = side({ ...other, coverage: 'complete' }, { statements: [], schemes });
    const { differences, measures } = compared(side(), complete);
    expect(measures).toContain('support');
    expect(differences).toContainEqual({ aspect: 'coverage', a: 'listed', b: 'complete' });
    expect(differences.find(({ aspect }) => aspect === 'basis')).toMatchObject({
      b: expect.arrayContaining(['register']),
    });
  });
});

describe('a measure', () => {
  it('that one side alone publishes is left out, with the reason', () => {
    const { measures, reasons } = compared(side(), side(other, { statements: [aStatement('T01', 'schemes', 9)] }));
    expect(measures).toEqual(['schemes']);
    expect(reasons).toMatchObject({ support: ['one_side'], jobs: ['one_side'] });
  });

  it('keeps a row that one side does not publish beside rows that both do', () => {
    const less = [aStatement('T01', 'schemes', 9), aStatement('T02', 'support', 1_000_000)];
    const { tables } = compared(side(), side(other, { statements: less }));
    const support = tables.find(({ measure }) => measure === 'support');
    expect(support?.rows.map((row) => [row.programme, row.b.value])).toContainEqual(['kcqg', null]);
  });

  it('that is a share of a whole period is not compared for parts of it', () => {
    const schemes = [2017, 2018].flatMap((year) =>
      (['kcqg', 'kcdp'] as const).map((programme) =>
        aScheme({
          code: `XX-${year}-${programme}`,
          programme,
          year,
          support: 1e9,
          counterpart: 4e9,
          total: 5e9,
          jobs: 25,
        }),
      ),
    );
    const given = { statements: [], schemes };
    const years = [2017, 2018].map((year) =>
      side({ coverage: 'complete' }, { ...given, part: { from: year, to: year } }),
    );
    const [first, second] = years;
    if (!first || !second) throw new Error('There are two years.');
    const { measures, reasons } = compared(first, second);
    expect(measures).toContain('support');
    expect(measures).not.toContain('support_share');
    expect(reasons).toEqual({ support_share: ['share_of_whole'] });
  });
});

describe('the sides of Lạng Sơn', () => {
  const report = reportOf({
    ...langSonSeed,
    release: { ...langSonSeed.release, number: 1, publishedAt: release.publishedAt },
  });
  const choices = sideChoices([report]);
  const choice = (id: string) => {
    const found = choices.find((each) => each.id === id);
    if (!found) throw new Error(`There is no side ${id}.`);
    return found.side;
  };

  it('are the whole period and the two parts that sources tell apart', () => {
    expect(choices.map(({ id }) => id)).toEqual(['lang-son', 'lang-son:2017-2020', 'lang-son:2021']);
  });

  it('differ in length, so that no amount of five years stands beside one of four', () => {
    const { measures, aspects, reasons } = compared(choice('lang-son'), choice('lang-son:2017-2020'));
    expect(aspects.slice(0, 2)).toEqual(['overlap', 'periodYears']);
    expect(measures.every((measure) => ['leverage_ratio', 'state_share', 'support_share'].includes(measure))).toBe(
      true,
    );
    expect(measures).toContain('leverage_ratio');
    expect(reasons.support).toEqual(['period_lengths']);
  });
});
