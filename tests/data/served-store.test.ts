import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/prepare-store';
import { storeUrl } from '@/lib/data/store-file';
import { readSeed } from '@/lib/ingest/read-seed';
import { seedFolder, temporaryFolder } from './temporary-folder';

const reading = readSeed(seedFolder);
if (!reading.ok) throw new Error('The seed must be sound for these tests.');
const { content } = reading;

let path = '';
let clock = 0;

beforeEach(async () => {
  path = join(temporaryFolder(), 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.resetModules();
  await prepareStore(path, [content]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const afterASecond = () => {
  clock += 1001;
};

async function served() {
  const [{ storeState }, { loadPublication }, { listDatasets }] = await Promise.all([
    import('@/lib/data/store-state'),
    import('@/lib/data/load-publication'),
    import('@/lib/data/list-datasets'),
  ]);
  return { storeState, loadPublication, listDatasets };
}

describe('what pages read', () => {
  it('is the current release, or the one asked for, or nothing', async () => {
    const { storeState, loadPublication, listDatasets } = await served();
    expect(await storeState()).toEqual({ state: 'ready', release: 1, dataset: 'lang-son' });
    expect(await listDatasets()).toEqual([content.dataset]);
    const publication = await loadPublication('lang-son');
    expect(publication?.schemes).toEqual(content.schemes);
    expect(await loadPublication('lang-son', 1)).toBe(publication);
    expect(await loadPublication('lang-son', 2)).toBeNull();
    for (const slug of ['', '__proto__', 'LANG-SON', "' OR 1=1 --", '%'])
      expect(await loadPublication(slug)).toBeNull();
  });

  it('is the new release once it is published', async () => {
    const { loadPublication } = await served();
    await loadPublication('lang-son');
    await prepareStore(path, [{ ...content, contentHash: 'other', schemes: [] }]);
    afterASecond();
    expect((await loadPublication('lang-son'))?.release.number).toBe(2);
    expect((await loadPublication('lang-son', 1))?.schemes).toHaveLength(58);
  });

  it('is back when the file is back', async () => {
    const { storeState, loadPublication } = await served();
    copyFileSync(path, `${path}.copy`);
    rmSync(path);
    expect(await storeState()).toEqual({ state: 'missing', path });
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ name: 'StoreUnavailable', state: 'missing' });
    writeFileSync(path, 'something else');
    afterASecond();
    expect(await storeState()).toEqual({ state: 'unreadable', path });
    copyFileSync(`${path}.copy`, path);
    afterASecond();
    expect((await loadPublication('lang-son'))?.schemes).toHaveLength(58);
  });

  it('stays while another process locks the file', async () => {
    const { storeState, loadPublication } = await served();
    await loadPublication('lang-son');
    const writer = createClient({ url: storeUrl(path) });
    await writer.execute('BEGIN EXCLUSIVE');
    await writer.execute('CREATE TABLE half_done (id INTEGER)');
    afterASecond();
    expect(await storeState()).toMatchObject({ state: 'ready' });
    expect((await loadPublication('lang-son'))?.schemes).toHaveLength(58);
    await writer.execute('ROLLBACK');
    writer.close();
  });
});
