import { expect, it, vi } from 'vitest';
import { Findings } from '../../../scripts/load/findings.mjs';
import { judgeGrowth } from '../../../scripts/load/judge-growth.mjs';
import { leastOfEach, quantile, slope, tally } from '../../../scripts/load/numbers.mjs';
import { readOptions } from '../../../scripts/load/read-options.mjs';

it('finds the slope of a line, and how sure that is', () => {
  const line = [0, 1, 2, 3, 4].map((x) => [x, 10 + 3 * x]);
  expect(slope(line).slope).toBeCloseTo(3, 10);
  expect(slope(line).error).toBeCloseTo(0, 10);
  // By hand: the residuals of 0, 0, 1, 1 over 0 … 3 about 0.4 x − 0.1 are 0.1, −0.3, 0.3, −0.1.
  const { slope: grows, error } = slope([0, 0, 1, 1].map((y, x) => [x, y]));
  expect(grows).toBeCloseTo(0.4, 10);
  expect(error).toBeCloseTo(Math.sqrt(0.2 / 2 / 5), 10);
  expect(slope([[0, 1]]).slope).toBeNaN();
});

it('counts and ranks', () => {
  expect(tally(['503', '200', '200'])).toBe('2 × 200, 1 × 503');
  expect(quantile([3, 1, 2, 4], 0.5)).toBe(3);
  expect(quantile([3, 1, 2, 4], 0.99)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
});

it('takes the least of each few points', () => {
  const points = [5, 3, 4, 9, 8, 7, 1].map((y, x) => [x, y]);
  expect(leastOfEach(points, 3)).toEqual([
    [1, 3],
    [5, 7],
  ]);
  expect(leastOfEach([], 3)).toEqual([]);
});

it('finds growth under what is collected and comes again, and none where there is none', () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  /** Of a process that grows so many megabytes an hour, and makes up to 80 of garbage besides. */
  const judged = (growth) => {
    const samples = Array.from({ length: 120 }, (_, at) => {
      const hours = (at / 120) * 0.5;
      const warm = 100 * Math.min(1, at / 40);
      const memory = (200 + warm + growth * hours + ((at * 37) % 80)) * 1024 * 1024;
      return { hours, value: (name) => (name === 'process_open_fds' ? 50 : memory) };
    });
    const findings = new Findings();
    judgeGrowth({ findings, samples, minutes: 30, published: 60 });
    return findings.tell();
  };
  expect([judged(0), judged(100), judged(400)]).toEqual([0, 0, 1]);
  said.mockRestore();
});

it('does every part for its time, or those that are asked for', () => {
  const parts = ['overload', 'clients', 'mixed'];
  expect(readOptions([], parts)).toEqual({ wanted: parts, seconds: 60, minutes: 30 });
  expect(readOptions(['mixed', '--minutes', '0.5'], parts)).toEqual({ wanted: ['mixed'], seconds: 60, minutes: 0.5 });
  expect(() => readOptions(['everything'], parts)).toThrow('There is no part "everything"');
  expect(() => readOptions(['--seconds', 'x'], parts)).toThrow('--seconds must be a number above 0; it is "x".');
});

it('ends with 1 where anything did not hold', () => {
  const said = console.log;
  console.log = () => {};
  try {
    const findings = new Findings();
    findings.judge(true, 'a');
    expect(findings.tell()).toBe(0);
    findings.judge(false, 'b');
    expect(findings.tell()).toBe(1);
  } finally {
    console.log = said;
  }
});
