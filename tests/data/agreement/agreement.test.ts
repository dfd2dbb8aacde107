import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { storeUrl } from '@/lib/data/store-url';
import { reportOf } from '@/lib/domain/report';
import { wholePublication } from '@/lib/domain/whole-publication';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryStore } from '../temporary-store';
import { compareBreakdowns } from './compare-breakdowns';
import { compareCharts } from './compare-charts';
import { compareFigures } from './compare-figures';
import { compareRows } from './compare-rows';
import { type Expected, period } from './numbers';
import { anyOfficerRows, officerFile } from './officer-rows';
import { recomputed } from './recomputed';
import { slug } from './site';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
  notFound: () => {
    throw new Error('not found');
  },
}));

let store = '';

beforeEach(async () => {
  store = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(store));
  vi.resetModules();
  forgetProcessWide();
  // Each look at the clock comes two seconds after the one before: the store is looked into anew.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2000;
    return now;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const given = { province: 'Ví Dụ', period, agencyVi: 'Cơ quan mẫu', agencyEn: 'An agency', codePrefix: 'VD' };

it('page, files, API, charts and a recomputation from the rows agree, and breakdowns add up', async () => {
  const { loadPublication } = await import('@/lib/data/load-publication');
  const property = fc.asyncProperty(anyOfficerRows, fc.boolean(), async (rows, isComplete) => {
    const served = await loadPublication(slug).catch(() => null);
    const current = served && wholePublication(served);
    const context = { slug, current, given: { ...given, isComplete } };
    const { report: checked, content } = await checkRegisterFile(officerFile(rows), 'register.csv', context);
    if (content === null) throw new Error(JSON.stringify(checked.problems));
    const { number } = await publish(store, content);
    // While a release is still being read, the one before it is shown.
    await eventually(async () => expect((await loadPublication(slug))?.release.number).toBe(number));
    const publication = await loadPublication(slug);
    if (publication === null) throw new Error('The release is not there.');

    const expected: Expected = (cell) => recomputed({ rows, isComplete, period }, cell);
    await compareRows(rows, publication, checked);
    await compareBreakdowns(expected);
    await compareFigures(expected);
    compareCharts(reportOf(publication), expected);
  });
  await fc.assert(property, { numRuns: 25 });
}, 120_000);
