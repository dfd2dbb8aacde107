import { chmodSync, copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryFolder } from '../temporary-folder';

let path = '';
let clock = 0;

beforeEach(async () => {
  path = join(temporaryFolder(), 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(path, [langSonSeed]);
  // What a test does to it, somebody could do who may write.
  chmodSync(path, 0o644);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const afterASecond = () => {
  clock += 1001;
};
const afterAWhile = () => {
  clock += 10_000;
};

async function lockedByAnother(): Promise<() => Promise<void>> {
  const writer = createClient({ url: storeUrl(path) });
  await writer.execute('BEGIN EXCLUSIVE');
  await writer.execute('CREATE TABLE half_done (id INTEGER)');
  return async () => {
    await writer.execute('ROLLBACK');
    writer.close();
  };
}

async function served() {
  const [{ storeState }, { loadPublication }, { listDatasets }, { listReleases }] = await Promise.all([
    import('@/lib/data/store-state'),
    import('@/lib/data/load-publication'),
    import('@/lib/data/list-datasets'),
    import('@/lib/data/list-releases'),
  ]);
  return { storeState, loadPublication, listDatasets, listReleases };
}

describe('what pages read of a file', () => {
  it('is never a mix of two stores', async () => {
    const { loadPublication, storeState } = await served();
    await storeState();
    rmSync(path);
    await prepareStore(path, [{ ...langSonSeed, seedHash: 'other', schemes: [] }]);
    // The list of releases is of the store before; its first release is not read yet.
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    afterASecond();
    expect((await loadPublication('lang-son'))?.schemes).toEqual([]);
  });

  it('is back when the file is back', async () => {
    const { storeState, loadPublication } = await served();
    copyFileSync(path, `${path}.copy`);
    rmSync(path);
    expect(await storeState()).toEqual({ state: 'missing', address: path });
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ name: 'StoreUnavailable', state: 'missing' });
    writeFileSync(path, 'something else');
    afterASecond();
    expect(await storeState()).toEqual({ state: 'unreadable', address: path });
    copyFileSync(`${path}.copy`, path);
    afterASecond();
    expect((await loadPublication('lang-son'))?.schemes).toHaveLength(58);
  });

  it('stays while another process locks the file', async () => {
    const { storeState, loadPublication } = await served();
    await loadPublication('lang-son');
    const unlock = await lockedByAnother();
    afterASecond();
    expect(await storeState()).toMatchObject({ state: 'ready' });
    expect((await loadPublication('lang-son'))?.schemes).toHaveLength(58);
    await unlock();
  });

  it('says that it is locked where that happens before the first read, and is read once it is free', async () => {
    const { storeState, loadPublication } = await served();
    expect(await storeState()).toMatchObject({ state: 'ready' });
    const unlock = await lockedByAnother();
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ name: 'StoreUnavailable', state: 'locked' });
    await unlock();
    expect((await loadPublication('lang-son'))?.schemes).toHaveLength(58);
  });

  it('is shared by the copies of its modules', async () => {
    const proxy = await served();
    const publication = await proxy.loadPublication('lang-son');
    const unlock = await lockedByAnother();
    vi.resetModules();
    const page = await served();
    expect(page.loadPublication).not.toBe(proxy.loadPublication);
    expect(await page.loadPublication('lang-son')).toBe(publication);
    afterASecond();
    expect(await page.loadPublication('lang-son')).toBe(publication);
    await unlock();
  });

  it('is there for a page that was let through just before the file went, and for no other', async () => {
    const { storeState, loadPublication, listDatasets } = await served();
    const publication = await loadPublication('lang-son');
    rmSync(path);
    expect(await loadPublication('lang-son')).toBe(publication);
    afterASecond();
    expect(await storeState()).toEqual({ state: 'missing', address: path });
    expect(await loadPublication('lang-son')).toBe(publication);
    expect(await listDatasets()).toEqual([langSonSeed.dataset]);
    afterAWhile();
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ state: 'missing' });
  });

  it('is not created by looking for a file that went before the first read', async () => {
    const { storeState, loadPublication } = await served();
    expect(await storeState()).toMatchObject({ state: 'ready' });
    rmSync(path);
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ name: 'StoreUnavailable', state: 'missing' });
    expect(existsSync(path)).toBe(false);
  });
});
