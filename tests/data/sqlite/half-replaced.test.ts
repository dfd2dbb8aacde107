import { fstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { backUp } from '@/lib/data/publishing/back-up';
import { publish } from '@/lib/data/publishing/publish';
import { restore } from '@/lib/data/publishing/restore';
import { inventedRegister } from '../publishing/invented-register';
import { readWhole } from '../publishing/read-whole';
import { temporaryFolder } from '../temporary-folder';

const folders = vi.hoisted(() => ({ fail: false }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    fsyncSync: (file: number) => {
      if (folders.fail && fstatSync(file).isDirectory()) throw Object.assign(new Error('EIO: fsync'), { code: 'EIO' });
      real.fsyncSync(file);
    },
  };
});

it.skipIf(process.platform === 'win32')(
  'a restore that fails after its rename keeps the store that was there',
  async () => {
    const folder = temporaryFolder();
    const [path, out] = [join(folder, 'store.sqlite'), join(folder, 'backup')];
    await publish(path, inventedRegister('một'));
    await backUp(path, out, { dryRun: false });
    await publish(path, inventedRegister('hai'));
    folders.fail = true;
    await expect(restore(path, out)).rejects.toThrow('EIO');
    folders.fail = false;
    expect((await readWhole(path, 'example')).release.number).toBe(1);
    const kept = readdirSync(folder).find((name) => name.includes('.before-restore-')) ?? '';
    expect((await readWhole(join(folder, kept), 'example')).release.number).toBe(2);
  },
);
