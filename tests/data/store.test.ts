import { describe, expect, it } from 'vitest';
import { engineOf } from '@/lib/data/engine-of';
import { inspectStore } from '@/lib/data/inspect-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import type { SeedReleaseContent } from '@/lib/data/publishing/release-content';
import { readRelease } from '@/lib/data/read-release';
import { withoutPassword } from '@/lib/data/store-address';
import type { StoreClient } from '@/lib/data/store-client';
import { readSeed } from '@/lib/ingest/read-seed';
import { readNumber } from './read-number';
import { runSql } from './run-sql';
import { stored } from './stored';
import { seedFolder } from './temporary-folder';
import { temporaryStore } from './temporary-store';

const reading = await readSeed(seedFolder);
if (!reading.ok) throw new Error('The seed must be sound for these tests.');
const { content } = reading;
const otherContent: SeedReleaseContent = {
  ...content,
  seedHash: 'other',
  schemes: content.schemes.slice(0, 3),
};

async function newStore(): Promise<string> {
  const address = await temporaryStore();
  await prepareStore(address, [content]);
  return address;
}

const read = (address: string, number: number) => readNumber(address, 'lang-son', number);
const unread = (address: string, state: string) => ({ state, address: withoutPassword(address) });

describe('a release', () => {
  it('comes back as it was published', async () => {
    const address = await newStore();
    const { seedHash: _, release, ...rest } = content;
    const publishedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    const contentHash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(await read(address, 1)).toEqual({ ...rest, release: { ...release, number: 1, publishedAt, contentHash } });
  });

  it('is not published twice', async () => {
    const address = await newStore();
    const before = await stored(address);
    const again = await prepareStore(address, [content]);
    expect(again).toEqual({
      created: false,
      migrations: [],
      releases: [{ slug: 'lang-son', number: 1, isNew: false }],
    });
    expect(await stored(address)).toBe(before);
  });

  it('gives way to the next one and stays as it was', async () => {
    const address = await newStore();
    const first = await read(address, 1);
    expect((await prepareStore(address, [otherContent])).releases).toEqual([
      { slug: 'lang-son', number: 2, isNew: true },
    ]);
    expect(await read(address, 1)).toEqual(first);
    expect((await read(address, 2))?.schemes).toHaveLength(3);
    expect(await inspectStore(address)).toMatchObject({
      state: 'ready',
      releases: [
        { release: { number: 1 }, isCurrent: false },
        { release: { number: 2 }, isCurrent: true },
      ],
    });
  });

  it('becomes visible as a whole or not at all', async () => {
    const address = await newStore();
    const before = await stored(address);
    const [scheme] = content.schemes;
    if (scheme === undefined) throw new Error('The seed has schemes.');
    const broken = { ...otherContent, schemes: [scheme, { ...scheme, code: 'X', sourceIds: ['no-such-source'] }] };
    await expect(prepareStore(address, [broken])).rejects.toThrow();
    expect(await inspectStore(address)).toMatchObject({
      state: 'ready',
      releases: [{ release: { number: 1 }, isCurrent: true }],
    });
    expect(await stored(address)).toBe(before);
  });

  it('leaves nothing behind where it could not be made', async () => {
    const address = await temporaryStore();
    const [source] = content.sources;
    if (source === undefined) throw new Error('The seed has sources.');
    await expect(prepareStore(address, [{ ...content, sources: [source, source] }])).rejects.toThrow();
    expect(await stored(address)).toBeNull();
  });
});

describe('a store that cannot be served', () => {
  it('belongs to another program', async () => {
    const address = await temporaryStore();
    await runSql(address, 'CREATE TABLE recipes (id INTEGER)');
    const before = await stored(address);
    expect(await inspectStore(address)).toEqual(unread(address, 'unreadable'));
    await expect(prepareStore(address, [content])).rejects.toMatchObject({ code: 'unreadable' });
    expect(await stored(address)).toBe(before);
  });

  it('is newer than this copy of the program', async () => {
    const address = await newStore();
    await runSql(
      address,
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name)
       VALUES ('x', 'x', current_timestamp, '29990101000000_next')`,
    );
    const before = await stored(address);
    expect(await inspectStore(address)).toEqual(unread(address, 'newer_schema'));
    await expect(prepareStore(address, [otherContent])).rejects.toMatchObject({ code: 'newer_schema' });
    expect(await stored(address)).toBe(before);
  });

  it('is older than this copy of the program', async () => {
    const address = await newStore();
    await runSql(address, 'DELETE FROM _prisma_migrations');
    expect(await inspectStore(address)).toEqual(unread(address, 'older_schema'));
  });

  it('was made by a migration that was edited since', async () => {
    const address = await newStore();
    await runSql(address, `UPDATE _prisma_migrations SET checksum = 'other'`);
    await expect(prepareStore(address, [otherContent])).rejects.toThrow(/was edited after it was applied/);
  });

  it('holds no release', async () => {
    const address = await newStore();
    await runSql(address, 'UPDATE "Dataset" SET "currentReleaseId" = NULL');
    expect(await inspectStore(address)).toEqual(unread(address, 'empty'));
  });
});

describe('a store that is read', () => {
  const refused = /readonly database|read-only transaction|reading only/;
  const writes: Record<string, (store: StoreClient) => Promise<unknown>> = {
    'by a statement': (store) => store.$executeRaw`INSERT INTO "Dataset" ("slug") VALUES ('sneaked-in')`,
    'by a new row': (store) => store.dataset.create({ data: { slug: 'sneaked-in' } }),
    'by changed rows': (store) => store.release.updateMany({ data: { noteVi: 'khác' } }),
    'by a removal': (store) => store.dataset.deleteMany(),
    'by taking a table away': (store) => store.$executeRaw`DROP TABLE "SchemeSource"`,
  };

  it.each(Object.keys(writes))('cannot be written %s', async (name) => {
    const address = await newStore();
    const before = await stored(address);
    const engine = await engineOf(address);
    await expect(engine.read(address, (store) => writes[name]?.(store) ?? Promise.resolve())).rejects.toThrow(refused);
    // Nor by what comes after the refusal.
    await engine.read(address, async (store) => {
      expect((await readRelease(store, 'lang-son', 1))?.schemes).toHaveLength(58);
    });
    expect(await stored(address)).toBe(before);
  });

  it('has no transaction in which it could be written', async () => {
    const address = await newStore();
    const before = await stored(address);
    const engine = await engineOf(address);
    await engine.read(address, async (store) => {
      if (!('$transaction' in store)) return;
      const { $transaction } = store as {
        $transaction(work: (inside: StoreClient) => Promise<unknown>): Promise<unknown>;
      };
      await expect($transaction.call(store, (inside) => inside.dataset.deleteMany())).rejects.toThrow(refused);
    });
    expect(await stored(address)).toBe(before);
  });
});
