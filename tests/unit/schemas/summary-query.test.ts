import { describe, expect, it } from 'vitest';
import { fileParameters } from '@/lib/schemas/api-query';
import { overviewSearch, readOverviewQuery, type SwitchableChart } from '@/lib/schemas/overview-query';
import { readQuery } from '@/lib/schemas/query';
import { readSummaryQuery, summaryParameters, summarySearch } from '@/lib/schemas/summary-query';

const read = (search: string) => readSummaryQuery(new URLSearchParams(search));

describe('readSummaryQuery', () => {
  it('breaks down by programme and category unless asked otherwise', () => {
    expect(read('').query.by).toEqual(['programme', 'category']);
    expect(summarySearch(read('by=programme,category').query)).toBe('');
  });

  it.each(['by=category,programme', 'by=category&by=programme', 'by=category,,programme,category'])(
    'keeps the order of the dimensions: %s',
    (search) => {
      const { query, problems } = read(search);
      expect(problems).toEqual([]);
      expect(query.by).toEqual(['category', 'programme']);
      expect(summarySearch(query)).toBe('by=category,programme');
    },
  );

  it('names a dimension that there is not, and the ones there are', () => {
    const { query, problems } = read('by=period,year');
    expect(query.by).toEqual(['period']);
    expect(problems).toEqual([
      { key: 'by', value: 'year', reason: 'unknown_value', valid: ['programme', 'category', 'period'] },
    ]);
  });
});

describe('a strict reading', () => {
  it('names keys that mean nothing here, and the ones that do', () => {
    const parameters = { ...summaryParameters, ...fileParameters };
    const { query, problems } = readQuery(parameters, new URLSearchParams('__proto__=1&program=kcqg&excel=1&lang=en'), {
      strict: true,
    });
    expect(query).toMatchObject({ excel: true, lang: 'en', programme: [] });
    expect(problems.map(({ key, reason }) => [key, reason])).toEqual([
      ['__proto__', 'unknown_key'],
      ['program', 'unknown_key'],
    ]);
    expect(problems[0]?.valid).toEqual(['by', 'programme', 'category', 'excel', 'lang']);
  });
});

describe('readOverviewQuery', () => {
  const charts: readonly SwitchableChart[] = [
    { id: 'byCategory', measures: ['support', 'schemes'] },
    { id: 'byProgramme', measures: ['support', 'schemes'] },
  ];

  it('reads the selection and one measure for each chart', () => {
    const { query, problems } = readOverviewQuery({ programme: 'kcqg', byCategory: 'schemes' }, charts);
    expect(problems).toEqual([]);
    expect(query).toEqual({
      programme: ['kcqg'],
      category: [],
      measures: { byCategory: 'schemes', byProgramme: 'support' },
    });
    expect(overviewSearch(query, charts)).toBe('programme=kcqg&byCategory=schemes');
  });

  it('names a measure that the chart does not have', () => {
    const { query, problems } = readOverviewQuery({ byCategory: 'trainees' }, charts);
    expect(query.measures.byCategory).toBe('support');
    expect(problems).toEqual([
      { key: 'byCategory', value: 'trainees', reason: 'unknown_value', valid: ['support', 'schemes'] },
    ]);
  });
});
