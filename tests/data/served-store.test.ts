import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryStore } from './temporary-store';

let address = '';
let clock = 0;

beforeEach(async () => {
  address = await temporaryStore();
  vi.stubEnv('DATABASE_URL', storeUrl(address));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(address, [langSonSeed]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const afterASecond = () => {
  clock += 1001;
};
async function served() {
  const [{ storeState }, { loadPublication }, { listDatasets }, { listReleases }] = await Promise.all([
    import('@/lib/data/store-state'),
    import('@/lib/data/load-publication'),
    import('@/lib/data/list-datasets'),
    import('@/lib/data/list-releases'),
  ]);
  return { storeState, loadPublication, listDatasets, listReleases };
}

describe('what pages read', () => {
  it('is the current release, or nothing', async () => {
    const { storeState, loadPublication, listDatasets } = await served();
    expect(await storeState()).toEqual({ state: 'ready', release: 1, dataset: 'lang-son' });
    expect(await listDatasets()).toEqual([langSonSeed.dataset]);
    const publication = await loadPublication('lang-son');
    expect(publication?.schemes).toEqual(langSonSeed.schemes);
    expect(await loadPublication('lang-son')).toBe(publication);
    for (const slug of ['', '__proto__', 'LANG-SON', "' OR 1=1 --", '%'])
      expect(await loadPublication(slug)).toBeNull();
  });

  it('is the new release once it is read, and the one before until then', async () => {
    const { loadPublication, listReleases } = await served();
    const before = await loadPublication('lang-son');
    await prepareStore(address, [{ ...langSonSeed, seedHash: 'other', schemes: [] }]);
    expect(await loadPublication('lang-son')).toBe(before);
    afterASecond();
    expect(await loadPublication('lang-son')).toBe(before);
    await eventually(async () => expect((await loadPublication('lang-son'))?.release.number).toBe(2));
    expect((await loadPublication('lang-son'))?.schemes).toEqual([]);
    expect(await loadPublication('lang-son', 1)).toBe(before);
    expect((await listReleases('lang-son')).map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is the release of a number, or nothing', async () => {
    const { loadPublication, listReleases } = await served();
    expect(await loadPublication('lang-son', 1)).toBe(await loadPublication('lang-son'));
    for (const number of [0, 2, -1, 1.5, Number.NaN]) expect(await loadPublication('lang-son', number)).toBeNull();
    expect(await loadPublication('nowhere', 1)).toBeNull();
    expect(await listReleases('nowhere')).toEqual([]);
  });
});
