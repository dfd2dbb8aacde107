import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aims } from '@/scripts/bench/aims';
import { readBenchOptions } from '@/scripts/bench/bench-options';
import { Findings } from '@/scripts/bench/findings';
import { aimsText, partText, samplesText, table } from '@/scripts/bench/markdown';
import { type BenchPart, partNames } from '@/scripts/bench/part';
import { reasonIn } from '@/scripts/bench/reason-in';
import { breakdown, everNew, filteredPage, pageUnder } from '@/scripts/bench/register-addresses';
import { median, percentile, ratios, spread } from '@/scripts/bench/samples';
import { searchQuestions } from '@/scripts/bench/search-words';

describe('samples', () => {
  it('have a median, a spread and percentiles', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(spread([3, 1, 2])).toEqual([1, 3]);
    expect(
      percentile(
        Array.from({ length: 200 }, (_, index) => 200 - index),
        99,
      ),
    ).toBe(198);
    expect(percentile([7], 99)).toBe(7);
    expect(ratios([2, 9, 5], [1, 3])).toEqual([2, 3]);
  });

  it('of nothing have none', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => percentile([], 99)).toThrow(RangeError);
  });

  it('have a median between the least and the greatest, whatever their order', () => {
    const values = fc.array(fc.integer(), { minLength: 1 });
    fc.assert(
      fc.property(values, (samples) => {
        const [least, most] = spread(samples);
        const middle = median(samples);
        expect(middle).toBeGreaterThanOrEqual(least);
        expect(middle).toBeLessThanOrEqual(most);
        expect(median(samples.toReversed())).toBe(middle);
      }),
    );
  });

  it('are told with their spread, where there is one', () => {
    expect(samplesText([12.34, 10, 1234.5], 1)).toBe('12.3 (10.0–1,234.5)');
    expect(samplesText([0.034], 1)).toBe('0.03');
    expect(samplesText([5, 5], 0)).toBe('5');
  });
});

describe('the options of the benchmark', () => {
  it('are read, with what stands for those not given', () => {
    const { rows, rounds, seconds, seed, only } = readBenchOptions([]);
    expect({ rows, rounds, seconds, seed }).toEqual({
      rows: [58, 10_000, 100_000, 1_000_000],
      rounds: 5,
      seconds: 3,
      seed: 1,
    });
    expect(only).toEqual(partNames);
    expect(readBenchOptions(['--rows', '58, 100', '--rounds=2', '--only', 'search,start'])).toMatchObject({
      rows: [58, 100],
      rounds: 2,
      only: ['search', 'start'],
    });
  });

  it.each([
    [['--rows', '58,many'], '--rows takes whole numbers from 1; it is "many".'],
    [['--rounds', '0'], '--rounds takes whole numbers from 1; it is "0".'],
    [['--only', 'serach'], 'there is no "serach"'],
    [['--fast'], "'--fast'"],
    [['58'], "'58'"],
  ])('%j', (args, said) => {
    expect(() => readBenchOptions(args)).toThrow(said);
  });
});

describe('what was found', () => {
  const findings = new Findings();
  const rates = { 'site, new filter': [80, 60, 75], 'site, repeated filter': [290, 310, 200], floor: [100, 100, 100] };
  for (const [subject, values] of Object.entries(rates)) {
    for (const value of values) findings.record('register', 58, subject, 'perSecond', value);
  }
  findings.refuse('files', 58, 'nginx', 'it is not installed\nhere');

  it('is a table of what was measured and of what could not be', () => {
    const part: BenchPart = { name: 'register', title: 'Pages', notes: [], open: () => Promise.reject() };
    expect(partText(part, findings)).toBe(
      [
        '## Pages',
        '',
        '| rows | what | requests/s |',
        '| --- | --- | --- |',
        '| 58 | site, new filter | 75 (60–80) |',
        '| 58 | site, repeated filter | 290 (200–310) |',
        '| 58 | floor | 100 |',
      ].join('\n'),
    );
    expect(partText({ ...part, name: 'files' }, findings)).toContain('nginx: not possible: it is not installed here');
    findings.record('files', 58, 'nginx', 'seconds', 2);
    expect(partText({ ...part, name: 'files' }, findings)).toContain('nginx: not in every round: it is not installed');
    expect(partText({ ...part, name: 'start' }, findings)).toBeNull();
    expect(table(['a'], [['x|y']])).toContain('x\\|y');
  });

  it('is held against the aims, round by round', () => {
    const text = aimsText(aims, [58], findings);
    expect(text).toMatch(/new filter ≥ 0\.7 of the floor \(requests\/s\) \| 58 \| 0\.75 × \(0\.60–0\.80\) \| yes \|/);
    expect(text).toMatch(/repeated filter ≥ 3 × the floor .* \| 2\.90 × \(2\.00–3\.10\) \| \*\*no\*\* \|/);
    expect(text).toMatch(/p99 of a new filter .* \| 1,000,000 \| {2}\| not measured \|/);
  });

  it('judges the tail of a million rows by that of ten thousand', () => {
    const tails = new Findings();
    tails.record('register', 10_000, 'site, new filter', 'p99', 10);
    tails.record('register', 1_000_000, 'site, new filter', 'p99', 31);
    tails.record('files', 1_000_000, 'CSV of everything', 'peak', 150);
    tails.record('files', 1_000_000, 'XLSX of everything', 'peak', 201);
    const text = aimsText(aims, [10_000, 1_000_000], tails);
    expect(text).toMatch(/p99 of a new filter .* \| 3\.10 × .* \| \*\*no\*\* \|/);
    expect(text).toContain('| files stream below 200 MB | 1,000,000 | 201.0 MB at most | **no** |');
  });
});

describe('what is asked', () => {
  it.each([
    ['filtered pages', filteredPage],
    ['pages under three filters', pageUnder(3)],
    ['breakdowns', breakdown],
    ['selective words', searchQuestions({ rows: 500, seed: 1 })['selective words'] ?? (() => '')],
    ['common words', searchQuestions({ rows: 58, seed: 1 })['common words'] ?? (() => '')],
  ])('%s are never the same twice, and the same in each run', (_, make) => {
    const [next, again] = [everNew(make), everNew(make)];
    const asked = Array.from({ length: 300 }, next);
    expect(new Set(asked).size).toBe(300);
    expect(Array.from({ length: 300 }, again)).toEqual(asked);
  });

  it('comes to an end with a sentence where there is no other', () => {
    const next = everNew(() => 'the same');
    next();
    expect(next).toThrow('no more addresses');
  });
});

describe('why a command failed', () => {
  it.each([
    [
      'File: x.csv\n\nERRORS (2), to mend\n  The whole file: It is too large.\n  Row 3\n\nVERDICT: no',
      'The whole file: It is too large.',
    ],
    ['Warning: x\nTypeError: no such thing\n    at here\nNode.js v20', 'TypeError: no such thing'],
    ['one\ntwo\n\n', 'two'],
    ['', 'it said nothing'],
  ])('is what it says: %j', (output, reason) => {
    expect(reasonIn(output)).toBe(reason);
  });
});
