import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { changeStore } from '@/lib/data/publishing/change-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { publish } from '@/lib/data/publishing/publish';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { inventedRegister } from '../publishing/invented-register';
import { readWhole } from '../publishing/read-whole';
import { temporaryFolder } from '../temporary-folder';

const newPath = () => join(temporaryFolder(), 'store.sqlite');

describe('a change of a file', () => {
  it('removes what a dead process left, and nothing else', async () => {
    const path = newPath();
    const folder = join(path, '..');
    const left = [
      'store.sqlite.new-4711',
      'store.sqlite.new-4711-journal',
      'store.sqlite.new-4712-wal',
      'store.sqlite.lock',
    ];
    for (const name of [...left, 'other.sqlite.new-1', 'store.sqlite.copy']) writeFileSync(join(folder, name), '');
    await publish(path, inventedRegister('một'));
    expect(readdirSync(folder).sort()).toEqual(['other.sqlite.new-1', 'store.sqlite', 'store.sqlite.copy']);
  });

  it('that turns out to be needless removes it, too', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    for (const name of ['.new-4711', '.lock']) writeFileSync(`${path}${name}`, '');
    await prepareStore(path, [langSonSeed]);
    expect(readdirSync(join(path, '..'))).toEqual(['store.sqlite']);
  });

  it('goes through links to where the store is', async () => {
    const folder = temporaryFolder();
    for (const name of ['data', 'links']) mkdirSync(join(folder, name));
    symlinkSync('../data/real.sqlite', join(folder, 'links', 'store.sqlite'));
    symlinkSync('links', join(folder, 'folder'));
    const path = join(folder, 'folder', 'store.sqlite');
    await publish(path, inventedRegister('một'));
    await publish(path, inventedRegister('hai'));
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'data'))).toEqual(['real.sqlite']);
    expect((await readWhole(path, 'example')).release.number).toBe(2);
  });

  it.skipIf(process.platform === 'win32')(
    'leaves a file that nobody writes, and whoever may read it still may',
    async () => {
      const path = newPath();
      await publish(path, inventedRegister('một'));
      expect(statSync(path).mode & 0o777).toBe(0o444);
      chmodSync(path, 0o640);
      await publish(path, inventedRegister('hai'));
      expect(statSync(path).mode & 0o777).toBe(0o440);
    },
  );

  it('that fails leaves the store and nothing beside it', async () => {
    const path = newPath();
    await publish(path, inventedRegister('một'));
    const before = readFileSync(path);
    const failing = changeStore(path, async () => {
      expect(readdirSync(join(path, '..')).filter((name) => name.includes('.new-'))).toHaveLength(1);
      throw new Error('Halfway.');
    });
    await expect(failing).rejects.toThrow('Halfway.');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['store.sqlite']);
  });

  it('begins anew where somebody replaced the store meanwhile', async () => {
    const path = newPath();
    const other = newPath();
    await publish(path, inventedRegister('một'));
    await publish(other, inventedRegister('khác'));
    let rounds = 0;
    await changeStore(path, async () => {
      rounds += 1;
      if (rounds === 1) {
        chmodSync(path, 0o644);
        writeFileSync(path, readFileSync(other));
      }
      return { value: null, keep: true };
    });
    expect(rounds).toBe(2);
    expect((await readWhole(path, 'example')).schemes).toEqual(inventedRegister('khác').schemes);
  });

  it('does not replace a store that another program is writing to', async () => {
    const path = newPath();
    await publish(path, inventedRegister('một'));
    chmodSync(path, 0o644);
    const other = createClient({ url: storeUrl(path) });
    try {
      await other.execute('PRAGMA journal_mode=WAL');
      await other.execute('CREATE TABLE theirs (x)');
      await expect(publish(path, inventedRegister('hai'))).rejects.toMatchObject({ code: 'not_replaceable' });
      // As the end of a program does. `close` alone leaves the journal until the garbage collector has found every
      // statement of this process.
      await other.execute('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      other.close();
    }
    expect((await readWhole(path, 'example')).release.number).toBe(1);
    expect(await publish(path, inventedRegister('hai'))).toMatchObject({ number: 2 });
    expect((await readWhole(path, 'example')).schemes).toEqual(inventedRegister('hai').schemes);
  });
});
