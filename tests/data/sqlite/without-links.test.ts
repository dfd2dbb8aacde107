import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp } from '@/lib/data/publishing/back-up';
import { publish } from '@/lib/data/publishing/publish';
import { restore } from '@/lib/data/publishing/restore';
import { inventedRegister } from '../publishing/invented-register';
import { readWhole } from '../publishing/read-whole';
import { temporaryFolder } from '../temporary-folder';

const refusal = vi.hoisted(() => ({ code: 'EPERM', before: (_path: string) => {} }));

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  linkSync: (_draft: string, path: string) => {
    refusal.before(path);
    throw Object.assign(new Error(`${refusal.code}: link`), { code: refusal.code });
  },
}));

const newStore = () => {
  const folder = temporaryFolder();
  return { folder, path: join(folder, 'store.sqlite'), out: join(folder, 'store.backup') };
};

describe.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('where a file has but one name (%s)', (code) => {
  beforeEach(() => {
    Object.assign(refusal, { code, before: () => {} });
  });

  it('a store is made, backed up, replaced and restored', async () => {
    const { folder, path, out } = newStore();
    await publish(path, inventedRegister('một'));
    const first = await readWhole(path, 'example');
    await backUp(path, out, { dryRun: false });
    expect(readdirSync(folder).sort()).toEqual(['store.backup', 'store.backup.sha256', 'store.sqlite']);
    await publish(path, inventedRegister('hai'));
    const { kept, hasChecksum } = await restore(path, out);
    expect(hasChecksum).toBe(true);
    expect(await readWhole(path, 'example')).toEqual(first);
    expect((await readWhole(kept ?? '', 'example')).release.number).toBe(2);
  });

  it('a backup replaces no file, also one that appears meanwhile', async () => {
    const { folder, path, out } = newStore();
    await publish(path, inventedRegister('một'));
    refusal.before = (place) => writeFileSync(place, 'mine');
    for (const _ of ['meanwhile', 'before']) {
      await expect(backUp(path, out, { dryRun: false })).rejects.toMatchObject({ name: 'BackupExists', path: out });
    }
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect(readdirSync(folder).sort()).toEqual(['store.backup', 'store.sqlite']);
  });
});
