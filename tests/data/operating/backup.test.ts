import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate as othersFirst } from 'node:timers/promises';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { inspectStore } from '@/lib/data/inspect-store';
import { backUp } from '@/lib/data/publishing/back-up';
import { publish } from '@/lib/data/publishing/publish';
import { restore } from '@/lib/data/publishing/restore';
import { failureOfFile } from '@/lib/data/publishing/sqlite/failure-of-file';
import { storeUrl } from '@/lib/data/store-url';
import { everyRelease } from '../publishing/every-release';
import { publishFew } from '../publishing/few-releases';
import { inventedRegister } from '../publishing/invented-register';
import { startPublisher } from '../publishing/start-publisher';
import { temporaryFolder } from '../temporary-folder';

const keep = { dryRun: false };

/** A store of a few releases, and where a backup of it may go. */
async function newStore() {
  const folder = temporaryFolder();
  const path = join(folder, 'store.sqlite');
  await publishFew(path);
  return { folder, path, out: join(folder, 'sao lưu.backup') };
}

async function alter(path: string, sql: string): Promise<void> {
  chmodSync(path, 0o644);
  const client = createClient({ url: storeUrl(path) });
  await client.executeMultiple(sql);
  client.close();
}

const flipByte = (path: string, at: number) => {
  chmodSync(path, 0o644);
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
  writeFileSync(path, bytes);
};

const withoutChecksum = (path: string) => rmSync(`${path}.sha256`);

describe('a backup', { timeout: 180_000 }, () => {
  it('restored gives back every release and every export, and loses nothing of what was there since', async () => {
    const { folder, path, out } = await newStore();
    const before = await everyRelease(path);
    expect(before).toHaveLength(4);
    const { releases, differing, sha256, size } = await backUp(path, out, keep);
    expect({ releases, differing, size }).toEqual({ releases: 4, differing: [], size: statSync(out).size });
    expect(readFileSync(`${out}.sha256`, 'utf8')).toBe(`${sha256}  sao lưu.backup\n`);

    await publish(path, inventedRegister('sau', 7));
    const since = await everyRelease(path);
    expect(since).not.toEqual(before);
    expect(await restore(path, out, { dryRun: true })).toMatchObject({ releases: 4, hasChecksum: true });
    expect(await everyRelease(path)).toEqual(since);

    const { kept } = await restore(path, out);
    expect(await everyRelease(path)).toEqual(before);
    expect(kept).toMatch(/store\.sqlite\.before-restore-\d{8}T\d{6}Z$/);
    expect(await everyRelease(kept ?? '')).toEqual(since);
    expect(readdirSync(folder)).toHaveLength(4);
    // And the other way: what was kept is a backup, too, and a second one at once has a name of its own.
    const again = await restore(path, kept ?? '');
    expect(again.hasChecksum).toBe(false);
    expect(await everyRelease(path)).toEqual(since);
    expect(await everyRelease(again.kept ?? '')).toEqual(before);
  });

  it('makes a store where there is none, which the next publication follows', async () => {
    const { folder, path, out } = await newStore();
    await backUp(path, out, keep);
    const elsewhere = join(folder, 'mới', 'store.sqlite');
    expect(await restore(elsewhere, out)).toMatchObject({ kept: null, migrations: [] });
    expect(await everyRelease(elsewhere)).toEqual(await everyRelease(path));
    expect(await publish(elsewhere, inventedRegister('sau'))).toEqual({ number: 4, isNew: true });
  });

  it('takes the place of a store that is damaged, which stays beside it', async () => {
    const { path, out } = await newStore();
    await backUp(path, out, keep);
    const sound = await everyRelease(path);
    chmodSync(path, 0o644);
    writeFileSync(path, 'no database any more');
    const { kept } = await restore(path, out);
    expect(await everyRelease(path)).toEqual(sound);
    expect(readFileSync(kept ?? '', 'utf8')).toBe('no database any more');
  });

  it('leaves no second name of a store that another program is writing to, whose place it cannot take', async () => {
    const { folder, path, out } = await newStore();
    await backUp(path, out, keep);
    const before = readFileSync(path);
    writeFileSync(`${path}-journal`, 'in use');
    await expect(restore(path, out)).rejects.toMatchObject({ name: 'StoreFailure', code: 'not_replaceable' });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('store.'))).toEqual([
      'store.sqlite',
      'store.sqlite-journal',
    ]);
  });

  it('replaces no file, and leaves none on trial', async () => {
    const { folder, path, out } = await newStore();
    expect(await backUp(path, out, { dryRun: true })).toMatchObject({ releases: 4 });
    expect(readdirSync(folder)).toEqual(['store.sqlite']);
    const nowhere = join(folder, 'không có.sqlite');
    for (const taken of [out, `${out}.sha256`]) {
      writeFileSync(taken, 'mine');
      // Seen before the store is, whose copy may take long.
      for (const [store, dryRun] of [[path, true] as const, [path, false] as const, [nowhere, false] as const]) {
        await expect(backUp(store, out, { dryRun })).rejects.toMatchObject({ name: 'BackupExists', path: taken });
      }
      expect(readFileSync(taken, 'utf8')).toBe('mine');
      expect(readdirSync(folder).sort()).toEqual([basename(taken), 'store.sqlite'].sort());
      rmSync(taken);
    }
  });

  it('replaces no file that appears meanwhile', async () => {
    const { folder, path, out } = await newStore();
    for (const taken of [out, `${out}.sha256`]) {
      const told = expect(backUp(path, out, keep)).rejects.toMatchObject({ name: 'BackupExists', path: taken });
      while (readdirSync(folder).length === 1) await othersFirst();
      writeFileSync(taken, 'mine');
      await told;
      expect(readdirSync(folder).sort()).toEqual([basename(taken), 'store.sqlite'].sort());
      rmSync(taken);
    }
  });

  it('tells of rows that are not those that were published', async () => {
    const { path, out } = await newStore();
    await alter(path, `UPDATE "Scheme" SET "jobs" = 999 WHERE "code" = 'XX-000003' AND "releaseId" = 1`);
    expect(await backUp(path, out, keep)).toMatchObject({ differing: ['example 1'] });
  });

  it('tells of the store that it is damaged, where only reading all of it shows that', async () => {
    const { folder, path, out } = await newStore();
    await publish(path, inventedRegister('dài', 300));
    chmodSync(path, 0o644);
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0xff, bytes.length - 8 * 4096));
    // A hole that SQLite does not look at: so large a store is not read for damage first.
    truncateSync(path, 300 * 1024 * 1024);
    expect(await inspectStore(path)).toMatchObject({ state: 'ready' });
    await expect(backUp(path, out, keep)).rejects.toMatchObject({ code: 'unreadable', address: path });
    expect(readdirSync(folder)).toEqual(['store.sqlite']);
  });

  it('tells of its own file what keeps that from being written', async () => {
    const { folder, path } = await newStore();
    const out = join(folder, 'không có', 'x.backup');
    await expect(backUp(path, out, keep)).rejects.toMatchObject({ code: 'not_writable', address: out });
  });

  it.each([
    ['SQLITE_IOERR_READ', 'unreadable'],
    ['SQLITE_IOERR_WRITE', 'no_space'],
  ])('knows what the disk was asked for: %s is %s', (extendedCode, code) => {
    const error = Object.assign(new Error('SQLITE_IOERR: disk I/O error'), { code: 'SQLITE_IOERR', extendedCode });
    expect(failureOfFile(error, 'x')).toMatchObject({ code });
  });

  it('is whole and of one moment while publications go on', async () => {
    const { folder, path } = await newStore();
    const { begun, ended } = startPublisher([path, '60', ...Array.from({ length: 12 }, (_, index) => `vòng ${index}`)]);
    let isOver = false;
    ended.then(() => {
      isOver = true;
    });
    await begun;
    const seen: number[] = [];
    while (!isOver) {
      const { differing, releases } = await backUp(path, join(folder, `${seen.length}.backup`), keep);
      expect(differing).toEqual([]);
      seen.push(releases);
    }
    expect((await ended).code).toBe(0);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    // Else no backup came between two publications, and this shows nothing.
    expect(new Set(seen).size).toBeGreaterThan(2);
    const last = join(folder, `${seen.length - 1}.backup`);
    expect(await restore(join(folder, 'thử.sqlite'), last, { dryRun: true })).toMatchObject({ releases: seen.at(-1) });
    expect(existsSync(join(folder, 'thử.sqlite'))).toBe(false);
  });
});

describe('a restore refuses, and leaves the store as it is,', { timeout: 120_000 }, () => {
  it.each<[what: string, spoil: (out: string) => unknown, code: string]>([
    ['a file that is not there', (out) => rmSync(out), 'missing'],
    ['a file that has changed since', (out) => flipByte(out, statSync(out).size - 100), 'checksum'],
    ['a checksum that is none', (out) => writeFileSync(`${out}.sha256`, ''), 'checksum'],
    [
      'a damaged file without its checksum',
      (out) => {
        withoutChecksum(out);
        truncateSync(out, statSync(out).size - 8192);
      },
      'unreadable',
    ],
    [
      'a text',
      (out) => {
        withoutChecksum(out);
        chmodSync(out, 0o644);
        writeFileSync(out, 'no database at all, just text that is longer than a header'.repeat(9));
      },
      'unreadable',
    ],
    [
      'a folder',
      (out) => {
        rmSync(out);
        mkdirSync(out);
      },
      'unreadable',
    ],
    [
      'a word that nobody knows',
      async (out) => {
        withoutChecksum(out);
        await alter(out, `UPDATE "Statement" SET "measure" = 'nonsense'; UPDATE "Scheme" SET "status" = 'nonsense'`);
      },
      'unreadable',
    ],
    [
      'a word where a number belongs',
      async (out) => {
        withoutChecksum(out);
        await alter(out, `UPDATE "Scheme" SET "support" = 'much' WHERE "releaseId" = 2`);
      },
      'unreadable',
    ],
    [
      'an empty file',
      (out) => {
        withoutChecksum(out);
        chmodSync(out, 0o644);
        writeFileSync(out, '');
      },
      'empty',
    ],
    [
      'a number that was altered',
      async (out) => {
        withoutChecksum(out);
        await alter(out, `UPDATE "Scheme" SET "support" = 1 WHERE "code" = 'XX-000003' AND "releaseId" = 2`);
      },
      'content',
    ],
    [
      'a newer schema',
      async (out) => {
        withoutChecksum(out);
        await alter(
          out,
          `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
            VALUES ('x', 'x', 1, '29990101000000_later', 1)`,
        );
      },
      'newer_schema',
    ],
  ])('%s', async (_, spoil, code) => {
    const { folder, path, out } = await newStore();
    await backUp(path, out, keep);
    await spoil(out);
    const before = readFileSync(path);
    const beside = readdirSync(folder);
    await expect(restore(path, out)).rejects.toMatchObject({ name: 'BackupRefused', code });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(beside);
  });
});
