import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { inspectStore } from '@/lib/data/inspect-store';
import { openStore } from '@/lib/data/open-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import type { SeedReleaseContent } from '@/lib/data/publishing/release-content';
import { readRelease } from '@/lib/data/read-release';
import { storeUrl } from '@/lib/data/store-file';
import { readSeed } from '@/lib/ingest/read-seed';
import { seedFolder, temporaryFolder } from './temporary-folder';

const reading = await readSeed(seedFolder);
if (!reading.ok) throw new Error('The seed must be sound for these tests.');
const { content } = reading;
const otherContent: SeedReleaseContent = {
  ...content,
  seedHash: 'other',
  schemes: content.schemes.slice(0, 3),
};

async function newStore(): Promise<string> {
  const path = join(temporaryFolder(), 'store.sqlite');
  await prepareStore(path, [content]);
  // What a test does to it, somebody could do who may write.
  chmodSync(path, 0o644);
  return path;
}

async function run(path: string, ...statements: string[]): Promise<void> {
  const client = createClient({ url: storeUrl(path) });
  for (const statement of statements) await client.execute(statement);
  client.close();
}

async function read(path: string, number: number) {
  const store = openStore(path);
  const publication = await readRelease(store, 'lang-son', number);
  await store.$disconnect();
  return publication;
}

describe('a release', () => {
  it('comes back as it was published', async () => {
    const path = await newStore();
    const { seedHash: _, release, ...rest } = content;
    const publishedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    const contentHash = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(await read(path, 1)).toEqual({ ...rest, release: { ...release, number: 1, publishedAt, contentHash } });
  });

  it('is not published twice', async () => {
    const path = await newStore();
    const before = readFileSync(path);
    const again = await prepareStore(path, [content]);
    expect(again).toEqual({
      created: false,
      migrations: [],
      releases: [{ slug: 'lang-son', number: 1, isNew: false }],
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('gives way to the next one and stays as it was', async () => {
    const path = await newStore();
    const first = await read(path, 1);
    expect((await prepareStore(path, [otherContent])).releases).toEqual([{ slug: 'lang-son', number: 2, isNew: true }]);
    expect(await read(path, 1)).toEqual(first);
    expect((await read(path, 2))?.schemes).toHaveLength(3);
    expect(await inspectStore(path)).toMatchObject({
      state: 'ready',
      releases: [
        { release: { number: 1 }, isCurrent: false },
        { release: { number: 2 }, isCurrent: true },
      ],
    });
  });

  it('becomes visible as a whole or not at all', async () => {
    const path = await newStore();
    const [scheme] = content.schemes;
    if (scheme === undefined) throw new Error('The seed has schemes.');
    const broken = { ...otherContent, schemes: [scheme, { ...scheme, code: 'X', sourceIds: ['no-such-source'] }] };
    await expect(prepareStore(path, [broken])).rejects.toThrow();
    expect(await inspectStore(path)).toMatchObject({
      state: 'ready',
      releases: [{ release: { number: 1 }, isCurrent: true }],
    });
  });

  it('leaves no file behind where it could not be made', async () => {
    const folder = temporaryFolder();
    const [source] = content.sources;
    if (source === undefined) throw new Error('The seed has sources.');
    const broken = { ...content, sources: [source, source] };
    await expect(prepareStore(join(folder, 'store.sqlite'), [broken])).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a new store', () => {
  /** The content, and another process that is quicker: its file appears while this one is made. */
  const overtaken = (appear: () => void): SeedReleaseContent => ({
    ...content,
    get premises() {
      appear();
      return content.premises;
    },
  });

  it('does not replace a file that appeared meanwhile', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'store.sqlite');
    await expect(prepareStore(path, [overtaken(() => writeFileSync(path, 'mine'))])).rejects.toMatchObject({
      code: 'unreadable',
    });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['store.sqlite']);
  });

  it('is the one that appeared meanwhile, where that is the same', async () => {
    const other = await newStore();
    const path = join(temporaryFolder(), 'store.sqlite');
    const made = await prepareStore(path, [overtaken(() => copyFileSync(other, path))]);
    expect(made).toEqual({ created: false, migrations: [], releases: [{ slug: 'lang-son', number: 1, isNew: false }] });
    expect(readFileSync(path).equals(readFileSync(other))).toBe(true);
  });
});

describe('a store that cannot be served', () => {
  it('is missing, and stays so', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    expect(await inspectStore(path)).toEqual({ state: 'missing', path });
    expect(existsSync(path)).toBe(false);
  });

  it.each(['', 'no database at all, just text that is longer than a header of one hundred bytes'.repeat(3)])(
    'is a file of %j, which is left as it was where it is not empty',
    async (text) => {
      const path = join(temporaryFolder(), 'store.sqlite');
      writeFileSync(path, text);
      const { state } = await inspectStore(path);
      expect(state).toBe(text === '' ? 'empty' : 'unreadable');
      expect(readFileSync(path, 'utf8')).toBe(text);
      if (text !== '') await expect(prepareStore(path, [content])).rejects.toMatchObject({ code: 'unreadable' });
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );

  it('is a folder', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    mkdirSync(path);
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', path });
  });

  it('is cut off', async () => {
    const path = await newStore();
    truncateSync(path, 40_000);
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', path });
  });

  it('is damaged in the middle', async () => {
    const path = await newStore();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, 60_000);
    writeFileSync(path, bytes);
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', path });
  });

  it('belongs to another program', async () => {
    const path = join(temporaryFolder(), 'store.sqlite');
    await run(path, 'CREATE TABLE recipes (id INTEGER)');
    const before = readFileSync(path);
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', path });
    await expect(prepareStore(path, [content])).rejects.toThrow();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is locked by another process', async () => {
    const path = await newStore();
    const client = createClient({ url: storeUrl(path) });
    const lock = await client.transaction('write');
    await lock.execute('PRAGMA locking_mode');
    const other = createClient({ url: storeUrl(path) });
    await lock.commit();
    await other.execute('BEGIN EXCLUSIVE');
    expect(await inspectStore(path)).toEqual({ state: 'locked', path });
    await expect(prepareStore(path, [otherContent])).rejects.toMatchObject({ code: 'locked' });
    await other.execute('ROLLBACK');
    expect(await inspectStore(path)).toMatchObject({ state: 'ready' });
    other.close();
    client.close();
  });

  it('is newer than this copy of the program', async () => {
    const path = await newStore();
    await run(
      path,
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name) VALUES ('x', 'x', 1, '29990101000000_next')`,
    );
    const before = readFileSync(path);
    expect(await inspectStore(path)).toEqual({ state: 'newer_schema', path });
    await expect(prepareStore(path, [otherContent])).rejects.toMatchObject({ code: 'newer_schema' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is older than this copy of the program', async () => {
    const path = await newStore();
    await run(path, 'DELETE FROM _prisma_migrations');
    expect(await inspectStore(path)).toEqual({ state: 'older_schema', path });
  });

  it('was made by a migration that was edited since', async () => {
    const path = await newStore();
    await run(path, `UPDATE _prisma_migrations SET checksum = 'other'`);
    await expect(prepareStore(path, [otherContent])).rejects.toThrow(/was edited after it was applied/);
  });

  it('holds no release', async () => {
    const path = await newStore();
    await run(path, 'UPDATE "Dataset" SET currentReleaseId = NULL');
    expect(await inspectStore(path)).toEqual({ state: 'empty', path });
  });
});

describe('a store that is read', () => {
  it('cannot be written by whoever reads it', async () => {
    const path = await newStore();
    const before = readFileSync(path);
    const store = openStore(path);
    const insert = () => store.$executeRaw`INSERT INTO "Dataset" ("slug") VALUES ('sneaked-in')`;
    await expect(insert()).rejects.toThrow(/readonly database/);
    await expect(store.dataset.create({ data: { slug: 'sneaked-in' } })).rejects.toThrow();
    await expect(store.release.updateMany({ data: { noteVi: 'khác' } })).rejects.toThrow(/readonly database/);
    await expect(store.$transaction([store.dataset.deleteMany()])).rejects.toThrow(/readonly database/);
    await expect(store.$transaction([store.dataset.deleteMany(), store.premise.deleteMany()])).rejects.toThrow();
    await expect(store.$transaction((inside) => inside.dataset.deleteMany())).rejects.toThrow(/reading only/);
    await expect(store.$executeRaw`DROP TABLE "SchemeSource"`).rejects.toThrow(/readonly database/);
    await expect(insert()).rejects.toThrow(/readonly database/);
    expect((await readRelease(store, 'lang-son', 1))?.schemes).toHaveLength(58);
    await store.$disconnect();
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['store.sqlite']);
  });
});

// Root may write anywhere, so the reader gives its rights up.
describe.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')('a store that may not be written', () => {
  it('is served all the same', async () => {
    const path = await newStore();
    const folder = join(path, '..');
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const script = `
      process.setgid(65534); process.setuid(65534);
      const { inspectStore } = await import('./lib/data/inspect-store.ts');
      const { openStore } = await import('./lib/data/open-store.ts');
      const { readRelease } = await import('./lib/data/read-release.ts');
      const { state } = await inspectStore(${JSON.stringify(path)});
      const publication = await readRelease(openStore(${JSON.stringify(path)}), 'lang-son', 1);
      console.log(state, publication.schemes.length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '--eval', script]);
    expect(`${stdout}${stderr}`.trim()).toBe('ready 58');
  });
});
