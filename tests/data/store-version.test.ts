import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryFolder } from './temporary-folder';

let path = '';
let clock = 0;

beforeEach(async () => {
  path = join(temporaryFolder(), 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.resetModules();
  forgetProcessWide();
  await prepareStore(path, [langSonSeed]);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function served() {
  const [{ storeVersion }, { loadPublication }] = await Promise.all([
    import('@/lib/data/store-version'),
    import('@/lib/data/load-publication'),
  ]);
  return { storeVersion, loadPublication };
}

it('stays what it is while nothing changes, read or not', async () => {
  const { storeVersion, loadPublication } = await served();
  const version = await storeVersion();
  expect(version).toMatch(/^[\w-]{43}$/);
  await loadPublication('lang-son');
  clock += 10_000;
  expect(await storeVersion()).toBe(version);
});

it('changes with a release at once where none was shown before', async () => {
  const { storeVersion } = await served();
  const version = await storeVersion();
  await prepareStore(path, [{ ...langSonSeed, seedHash: 'other', schemes: [] }]);
  expect(await storeVersion()).toBe(version);
  clock += 1001;
  expect(await storeVersion()).not.toBe(version);
});

it('changes when pages show the new release and not before, though nobody asks for a page', async () => {
  const { storeVersion, loadPublication } = await served();
  const version = await storeVersion();
  await loadPublication('lang-son');
  await prepareStore(path, [{ ...langSonSeed, seedHash: 'other', schemes: [] }]);
  clock += 1001;
  expect(await storeVersion()).toBe(version);
  await eventually(async () => expect(await storeVersion()).not.toBe(version));
  expect((await loadPublication('lang-son'))?.release.number).toBe(2);
});

it('is none while nothing can be read, and then what it was', async () => {
  const { storeVersion } = await served();
  const version = await storeVersion();
  renameSync(path, `${path}.away`);
  // A page that was let through just before the file went may still be built.
  clock += 1001;
  expect(await storeVersion()).toBe(version);
  clock += 10_000;
  expect(await storeVersion()).toBeNull();
  renameSync(`${path}.away`, path);
  clock += 1001;
  expect(await storeVersion()).toBe(version);
});
