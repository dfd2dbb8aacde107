import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { runSql } from '../run-sql';
import { temporaryFolder } from '../temporary-folder';

let path = '';
let clock = 0;

beforeEach(async () => {
  path = join(temporaryFolder(), 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(path, [langSonSeed]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function health() {
  const { GET } = await import('@/app/api/health/route');
  const answer = await GET();
  return { http: answer.status, ...(await answer.json()) };
}

async function file(): Promise<[status: number, release: string | null]> {
  const { GET } = await import('@/app/api/v1/[dataset]/[file]/route');
  const request = new Request('http://localhost/api/v1/lang-son/schemes.json');
  const answer = await GET(request, { params: Promise.resolve({ dataset: 'lang-son', file: 'schemes.json' }) });
  const body = await answer.json();
  return [answer.status, body.meta?.release ?? null];
}

async function version() {
  const { storeVersion } = await import('@/lib/data/store-version');
  return storeVersion();
}

const qualifierOf = (release: number, from: string, to: string) =>
  runSql(
    path,
    `UPDATE "Statement" SET "qualifier" = '${to}' WHERE "qualifier" = '${from}'
      AND "releaseId" IN (SELECT "id" FROM "Release" WHERE "number" = ${release})`,
  );

/** The next release, with words of a version of this program that is yet to come. */
async function publishWhatIsNotKnown(): Promise<void> {
  await prepareStore(path, [{ ...langSonSeed, seedHash: 'later', schemes: langSonSeed.schemes.slice(0, 2) }]);
  await qualifierOf(2, 'exact', 'of_a_later_version');
}

describe('a release that cannot be read', () => {
  it('is told, while the one before it is served, and is served itself once it can be', async () => {
    expect(await file()).toEqual([200, 1]);
    const before = await version();
    await publishWhatIsNotKnown();
    clock += 10_000;
    await eventually(async () =>
      expect(await health()).toMatchObject({
        http: 200,
        status: 'degraded',
        reason: 'unreadable_release',
        dataset: 'lang-son',
        release: 1,
        datasets: [{ dataset: 'lang-son', release: 1 }],
      }),
    );
    expect(await file()).toEqual([200, 1]);
    expect(await version()).not.toBe(before);
    await qualifierOf(2, 'of_a_later_version', 'exact');
    clock += 10_000;
    await eventually(async () => expect(await health()).toMatchObject({ status: 'ok', release: 2 }));
    const broken = await version();
    expect(await file()).toEqual([200, 2]);
    expect(broken).not.toBe(before);
  });

  it('is neither read nor told again for each who asks', async () => {
    await file();
    await publishWhatIsNotKnown();
    clock += 10_000;
    await eventually(async () => expect(await health()).toMatchObject({ status: 'degraded' }));
    for (let time = 0; time < 5; time += 1) {
      clock += 1_500;
      expect(await file()).toEqual([200, 1]);
    }
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('is a 503 where none before it is in memory, and health says so', async () => {
    await publishWhatIsNotKnown();
    expect(await file()).toEqual([503, null]);
    expect(await health()).toMatchObject({ http: 503, state: 'unreadable' });
  });
});
