import { expect, it } from 'vitest';
import { Findings } from '../../../scripts/load/findings.mjs';
import { quantile, slope, tally } from '../../../scripts/load/numbers.mjs';
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
