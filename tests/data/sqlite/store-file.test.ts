import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import { inspectStore } from '@/lib/data/inspect-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import type { SeedReleaseContent } from '@/lib/data/publishing/release-content';
import { sqliteEngine } from '@/lib/data/sqlite/sqlite-engine';
import { storeUrl } from '@/lib/data/store-url';
import { langSonSeed as content } from '@/tests/fixtures/lang-son-seed';
import { temporaryFolder } from '../temporary-folder';

const otherContent: SeedReleaseContent = { ...content, seedHash: 'other', schemes: content.schemes.slice(0, 3) };

async function newStore(): Promise<string> {
  const path = join(temporaryFolder(), 'store.sqlite');
  await prepareStore(path, [content]);
  // What a test does to it, somebody could do who may write.
  chmodSync(path, 0o644);
  return path;
}

describe('a release', () => {
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
    expect(await inspectStore(path)).toEqual({ state: 'missing', address: path });
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
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', address: path });
  });

  it('is cut off', async () => {
    const path = await newStore();
    truncateSync(path, 40_000);
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', address: path });
  });

  it('is damaged in the middle', async () => {
    const path = await newStore();
    const bytes = readFileSync(path);
    bytes.fill(0xff, 8192, 60_000);
    writeFileSync(path, bytes);
    expect(await inspectStore(path)).toEqual({ state: 'unreadable', address: path });
  });

  it('is locked by another process', async () => {
    const path = await newStore();
    const client = createClient({ url: storeUrl(path) });
    const lock = await client.transaction('write');
    await lock.execute('PRAGMA locking_mode');
    const other = createClient({ url: storeUrl(path) });
    await lock.commit();
    await other.execute('BEGIN EXCLUSIVE');
    expect(await inspectStore(path)).toEqual({ state: 'locked', address: path });
    await expect(prepareStore(path, [otherContent])).rejects.toMatchObject({ code: 'locked' });
    await other.execute('ROLLBACK');
    expect(await inspectStore(path)).toMatchObject({ state: 'ready' });
    other.close();
    client.close();
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
      const { readFile } = await import('./lib/data/sqlite/read-file.ts');
      const { readRelease } = await import('./lib/data/read-release.ts');
      const { state } = await inspectStore(${JSON.stringify(path)});
      const publication = await readFile(${JSON.stringify(path)}, (store) => readRelease(store, 'lang-son', 1));
      console.log(state, publication.schemes.length);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--import=tsx', '--input-type=module', '--eval', script]);
    expect(`${stdout}${stderr}`.trim()).toBe('ready 58');
  });
});

describe('a file that is asked without Prisma', () => {
  it('is not created where it is missing, and is asked again once it is back', async () => {
    const path = await newStore();
    const ask = () => sqliteEngine.ask(path, Prisma.sql`SELECT "slug" FROM "Dataset"`);
    renameSync(path, `${path}.away`);
    await expect(ask()).rejects.toMatchObject({ name: 'StoreUnavailable', state: 'missing' });
    expect(existsSync(path)).toBe(false);
    renameSync(`${path}.away`, path);
    expect(await ask()).toEqual([{ slug: 'lang-son' }]);
  });
});
