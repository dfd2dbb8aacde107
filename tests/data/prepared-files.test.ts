import { describe, expect, it } from 'vitest';
import { engineOf } from '@/lib/data/engine-of';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import { preparedFiles } from '@/lib/data/prepared-reader';
import { publish } from '@/lib/data/publishing/publish';
import { mostUnprepared } from '@/lib/data/publishing/write-pieces';
import { isPostgresql } from '@/lib/data/store-address';
import { preparedParts } from '@/lib/export/prepared/prepared-parts';
import { preparing } from '@/lib/export/prepared/preparing';
import { inventedRegister } from './publishing/invented-register';
import { readWhole } from './publishing/read-whole';
import { runSql } from './run-sql';
import { temporaryStore } from './temporary-store';

const rowsPerPart = 50;
const inSmallParts = {
  ...preparing,
  files: (content: Parameters<typeof preparedParts>[0]) => preparedParts(content, rowsPerPart),
};
const rows = mostUnprepared + 1;
const lastPart = Math.ceil(rows / rowsPerPart);

/** What reads the files of a release, nothing of them kept from an earlier reading. */
async function filesOf(address: string, number: number, contentHash: string) {
  const engine = await engineOf(address);
  return preparedFiles({ slug: 'example', number, contentHash }, (query) => engine.ask(address, query));
}

describe('a file that was prepared', () => {
  it('is read as it was written, part by part, whatever was published since', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('đầu', rows), { preparing: inSmallParts });
    const first = await readWhole(address, 'example');
    const { contentHash } = first.release;
    const written = new Map([...preparedParts(first, rowsPerPart)].map(({ part, bytes }) => [part, bytes]));
    expect(written.size).toBe(lastPart + 1);
    const check = async (parts: readonly number[]) => {
      const files = await filesOf(address, 1, contentHash);
      for (const part of parts) {
        const bytes = await files.read('schemes.csv', part);
        expect(bytes && Buffer.from(bytes).equals(written.get(part) ?? Buffer.of())).toBe(true);
      }
    };
    const inTurn = Array.from({ length: lastPart + 1 }, (_, part) => part);
    await check(inTurn);
    await publish(address, inventedRegister('sau', rows), { preparing: inSmallParts });
    await check(inTurn.toReversed());
  });

  it('has no part beyond its last one, and none where another release has taken its place', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('đầu', rows), { preparing: inSmallParts });
    const { contentHash } = (await readWhole(address, 'example')).release;
    const files = await filesOf(address, 1, contentHash);
    for (const part of [lastPart + 1, 1_000_000]) expect(await files.read('schemes.csv', part)).toBeNull();
    for (const file of ['no.csv', 'schemes.csv" OR "1"="1', '']) expect(await files.read(file, 1)).toBeNull();
    for (const other of [await filesOf(address, 2, contentHash), await filesOf(address, 1, '0'.repeat(64))]) {
      expect(await other.read('schemes.csv', 1)).toBeNull();
    }
  });

  it('is never given out in parts of two makings', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('đầu', rows), { preparing: inSmallParts });
    const { contentHash } = (await readWhole(address, 'example')).release;
    const files = await filesOf(address, 1, contentHash);
    const first = (await files.read('schemes.csv', 0)) ?? new Uint8Array();
    const early = await files.read('schemes.csv', 1, first);
    expect(early?.length).toBeGreaterThan(0);
    const name = `"name" = (SELECT "name" FROM "ReleasePiece" WHERE "part" = ${lastPart} LIMIT 1)`;
    const other = isPostgresql(address) ? `'\\x00'::bytea` : `X'00'`;
    await runSql(address, `UPDATE "ReleasePiece" SET "bytes" = ${other} WHERE "part" = 0 AND ${name}`);
    expect(await files.read('schemes.csv', 1, first)).toEqual(early);
    expect(await files.read('schemes.csv', lastPart, first)).toBeNull();
    const anew = (await (await filesOf(address, 1, contentHash)).read('schemes.csv', 0)) ?? new Uint8Array();
    expect([...anew]).toEqual([0]);
    expect(await files.read('schemes.csv', 1, anew)).toEqual(early);
    expect(await files.read('schemes.csv', 1, first)).toBeNull();
  });

  it('is asked for again where the store did not answer', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('đầu', rows), { preparing: inSmallParts });
    const { contentHash } = (await readWhole(address, 'example')).release;
    const engine = await engineOf(address);
    let isGone = true;
    const files = preparedFiles({ slug: 'example', number: 1, contentHash }, (query) =>
      isGone ? Promise.reject(new Error('The store is gone.')) : engine.ask(address, query),
    );
    await expect(files.read('schemes.csv', 1)).rejects.toThrow('gone');
    isGone = false;
    expect((await files.read('schemes.csv', 1))?.length).toBeGreaterThan(0);
  });
});

describe('a store that is asked without Prisma', () => {
  it('refuses to write, and answers on however often it refused', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('đầu'));
    const { ask } = await engineOf(address);
    const count = async () => Number((await ask(address, Prisma.sql`SELECT count(*) AS n FROM "Release"`))[0]?.n);
    // More often than it has connections.
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await expect(ask(address, Prisma.sql`DELETE FROM "Release" WHERE "number" = ${1}`)).rejects.toThrow(
        /readonly database|read-only transaction/,
      );
    }
    expect(await count()).toBe(1);
  });

  it('gives what is there: numbers, texts, nothing, bytes', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('đầu'));
    const { ask } = await engineOf(address);
    const [row] = await ask(
      address,
      Prisma.sql`SELECT "number", "titleVi", "titleEn", "id" AS "own" FROM "Release" WHERE "titleVi" = ${'đầu'}`,
    );
    expect(row).toEqual({ number: 1, titleVi: 'đầu', titleEn: null, own: expect.any(Number) });
    expect(await ask(address, Prisma.sql`SELECT 1 FROM "Release" WHERE "titleVi" = ${"' OR 1=1 --"}`)).toEqual([]);
  });
});
