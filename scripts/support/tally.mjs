import { readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0, skipped: 0 };

const report = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** A check that is one test, such as the types. */
export const ofCheck = (isSound) => ({ ...nothing, [isSound ? 'passed' : 'failed']: 1 });

/** A check that could not be made here. */
export const ofSkipped = { ...nothing, skipped: 1 };

/** The names of the tests that failed, by Vitest's JSON report. */
export const failuresOfVitest = (file) =>
  (report(file)?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    return failed.length === 0 && status === 'failed' ? [name] : failed.map((test) => `${name}: ${test}`);
  });

/** Likewise, by Playwright's. */
export function failuresOfPlaywright(file) {
  const within = ({ specs = [], suites = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ file: from, line: at, title }) => `${from}:${at}: ${title}`),
    ...suites.flatMap(within),
  ];
  return within(report(file) ?? {});
}

/** Vitest's JSON report. A file that did not load, or a runner that did not report, is one failed test. */
export function ofVitest(file) {
  const found = report(file);
  if (found === null) return ofCheck(false);
  const broken = found.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = found.numFailedTests + broken;
  return {
    passed: found.numPassedTests,
    failed: failed === 0 && !found.success ? 1 : failed,
    skipped: found.numPendingTests + found.numTodoTests,
  };
}

/** Playwright's JSON report, likewise. */
export function ofPlaywright(file) {
  const found = report(file);
  if (found === null) return ofCheck(false);
  const { expected, unexpected, flaky, skipped } = found.stats;
  return { passed: expected + flaky, failed: unexpected + found.errors.length, skipped };
}

export const sum = (tallies) =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  );

/** The last line of a run: `12 passed, 0 failed`, and what was skipped where anything was. */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
