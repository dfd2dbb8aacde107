import { afterEach, expect, it, vi } from 'vitest';
import { copyStore } from '@/lib/data/publishing/copy-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { publish } from '@/lib/data/publishing/publish';
import { mostUnprepared } from '@/lib/data/publishing/write-pieces';
import { storeUrl } from '@/lib/data/store-url';
import { preparing } from '@/lib/export/prepared/preparing';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { inventedRegister } from './publishing/invented-register';
import { readWhole } from './publishing/read-whole';
import { runSql } from './run-sql';
import { stored } from './stored';
import { temporaryStore } from './temporary-store';

const rows = mostUnprepared + 1;

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The current release as a web process that has just started gives it out. */
async function serve(address: string) {
  vi.stubEnv('DATABASE_URL', address.includes('://') ? address : storeUrl(address));
  vi.resetModules();
  forgetProcessWide();
  const { loadPublication } = await import('@/lib/data/load-publication');
  const publication = await loadPublication('example');
  if (publication === null) throw new Error('There is no such release.');
  return publication;
}

it('a large register is served from what was prepared, wherever its store was copied', async () => {
  const address = await temporaryStore();
  await publish(address, inventedRegister('nhỏ', mostUnprepared), { preparing });
  expect((await serve(address)).schemes.packed).toBeUndefined();
  await publish(address, inventedRegister('lớn', rows), { preparing });
  const copy = await temporaryStore();
  await copyStore(address, copy);
  for (const store of [address, copy]) {
    const { schemes, prepared, ...beside } = await serve(store);
    const { schemes: whole, ...expected } = await readWhole(store, 'example');
    expect(schemes.packed).toBeDefined();
    expect([...schemes]).toEqual(whole);
    expect(beside).toEqual(expected);
    expect((await prepared?.read('schemes.csv', 0))?.length).toBeGreaterThan(0);
    expect(await prepared?.read('schemes.csv', 1_000_000)).toBeNull();
    expect(await prepared?.read('no.csv', 0)).toBeNull();
  }
});

it('what was published before, or by another program, is prepared when the program starts', async () => {
  const address = await temporaryStore();
  await publish(address, inventedRegister('lớn', rows));
  expect((await serve(address)).schemes.packed).toBeUndefined();
  await prepareStore(address, [], { preparing, dryRun: true });
  expect((await serve(address)).schemes.packed).toBeUndefined();
  await prepareStore(address, [], { preparing });
  expect((await serve(address)).schemes.packed).toBeDefined();
  const before = await stored(address);
  await prepareStore(address, [], { preparing });
  expect(await stored(address)).toBe(before);

  const other = { ...preparing, version: 'another', files: () => [] };
  await prepareStore(address, [], { preparing: other });
  const { schemes, prepared } = await serve(address);
  expect(schemes.packed).toBeDefined();
  expect(await prepared?.read('schemes.csv', 0)).toBeNull();
  expect([...schemes]).toEqual((await readWhole(address, 'example')).schemes);
});

it.each([
  [
    'damaged',
    `UPDATE "ReleasePiece" SET "bytes" = (SELECT "bytes" FROM "ReleasePiece" WHERE "name" = 'order-code') WHERE "name" = 'order-own'`,
  ],
  [
    'longer than it says',
    `INSERT INTO "ReleasePiece" SELECT "releaseId", 'order-own', 1, "bytes" FROM "ReleasePiece" WHERE "name" = 'order-own'`,
  ],
  ['incomplete', `DELETE FROM "ReleasePiece" WHERE "name" = 'rows'`],
])('what was prepared is left aside where it is %s, and the log says so', async (state, sql) => {
  const address = await temporaryStore();
  await publish(address, inventedRegister('lớn', rows), { preparing });
  await runSql(address, sql);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { schemes } = await serve(address);
  expect(schemes).toHaveLength(rows);
  // What is behind the end of a piece is not looked at.
  expect(schemes.packed === undefined).toBe(state !== 'longer than it says');
  expect(warn.mock.calls.flat().some((line) => String(line).includes('read whole'))).toBe(
    state !== 'longer than it says',
  );
});
