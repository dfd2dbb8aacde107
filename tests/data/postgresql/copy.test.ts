import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspectStore } from '@/lib/data/inspect-store';
import { copyStore } from '@/lib/data/publishing/copy-store';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { publish } from '@/lib/data/publishing/publish';
import { rollback } from '@/lib/data/publishing/rollback';
import { storeUrl } from '@/lib/data/store-url';
import { readSeed } from '@/lib/ingest/read-seed';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { runCommand } from '../../../scripts/data/run-command';
import { inventedRegister } from '../publishing/invented-register';
import { readWhole } from '../publishing/read-whole';
import { runSql } from '../run-sql';
import { servedFiles } from '../served-files';
import { stored } from '../stored';
import { temporaryFolder } from '../temporary-folder';
import { temporaryStore } from '../temporary-store';
import { cutOff } from './cut-off';

const newFile = () => join(temporaryFolder(), 'store.sqlite');
const note = (restores: number) => ({ vi: `Bản ${restores} trở lại`, en: null });

const reading = await readSeed('prisma/seed/minh-hoa');
if (!reading.ok) throw new Error('The seed must be sound for these tests.');
const minhHoaSeed = reading.content;

/** A SQLite store with three datasets, a rollback and more rows than are copied at once. */
async function filled(): Promise<string> {
  const path = newFile();
  await prepareStore(path, [langSonSeed, minhHoaSeed]);
  await publish(path, inventedRegister('một', 2500));
  await publish(path, inventedRegister('hai', 3));
  await rollback(path, 'example', 1, { note });
  return path;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const files = [
  'lang-son/schemes.csv',
  'lang-son/figures.json',
  'minh-hoa/schemes.csv',
  'minh-hoa/summary.csv?by=category',
];

describe('a copy', () => {
  it('goes to PostgreSQL and back and loses nothing', async () => {
    const [file, database, back] = [await filled(), await temporaryStore(), newFile()];
    await copyStore(file, database);
    await copyStore(database, back);
    const original = await inspectStore(file);
    expect(await inspectStore(database)).toEqual(original);
    expect(await inspectStore(back)).toEqual(original);
    expect(await readWhole(back, 'example')).toEqual(await readWhole(file, 'example'));
    const expected = await servedFiles(file, files);
    expect(await servedFiles(database, files)).toEqual(expected);
    expect(await servedFiles(back, files)).toEqual(expected);
    // And goes on from there.
    for (const address of [database, back]) {
      expect(await publish(address, inventedRegister('ba'))).toEqual({ number: 4, isNew: true });
      expect((await prepareStore(address, [langSonSeed])).releases).toMatchObject([{ number: 1, isNew: false }]);
    }
  }, 120_000);

  it('is not written over anything', async () => {
    const [file, database] = [await filled(), await temporaryStore()];
    await prepareStore(database, [langSonSeed]);
    const before = await stored(database);
    await expect(copyStore(file, database)).rejects.toMatchObject({ code: 'not_empty' });
    expect(await stored(database)).toBe(before);
    await expect(copyStore(database, file)).rejects.toMatchObject({ code: 'not_empty' });
    await expect(copyStore(database, database)).rejects.toMatchObject({ code: 'not_empty' });
  });

  it('on trial, or of what cannot be read, leaves the target as it was', async () => {
    const [file, database, nowhere] = [await filled(), await temporaryStore(), newFile()];
    await copyStore(file, database, { dryRun: true });
    expect(await stored(database)).toBeNull();
    await expect(copyStore(nowhere, database)).rejects.toMatchObject({ state: 'missing' });
    await expect(copyStore(database, nowhere)).rejects.toMatchObject({ state: 'empty' });
    expect(existsSync(nowhere)).toBe(false);
    expect(await stored(database)).toBeNull();
  });

  it.each(['PostgreSQL', 'SQLite'])('to %s tells of its source where that goes away meanwhile', async (kind) => {
    const [source, target] = [await temporaryStore(), kind === 'SQLite' ? newFile() : await temporaryStore()];
    await publish(source, inventedRegister('một', 2500));
    const way = await cutOff(source);
    const copying = copyStore(way.address, target, { onProgress: () => void way.cut('refuses') });
    const failure = await copying.catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'StoreUnavailable', state: 'unreachable' });
    expect(failure).toHaveProperty('address', expect.stringContaining(`:${new URL(way.address).port}/`));
    expect(await stored(target)).toBeNull();
    await way.mend();
    expect(await copyStore(way.address, target)).toHaveLength(1);
  });

  it.each(['one server', 'two servers'])(
    'counts where its source, of %s, goes away when all has been read',
    async (count) => {
      const [source, target] = [await temporaryStore(), newFile()];
      await publish(source, inventedRegister('một', 3));
      const [way, other] = [await cutOff(source), await cutOff(source)];
      const { host } = new URL(other.address);
      const address = count === 'one server' ? way.address : way.address.replace(/\/[^/]+$/, `,${host}$&`);
      const copied = await copyStore(address, target, {
        onPhase: (phase) => phase === 'checking' && void way.cut('refuses'),
      });
      expect(copied).toHaveLength(1);
      expect(await inspectStore(target)).toEqual(await inspectStore(source));
    },
  );

  it('that turns out otherwise than its source does not count', async () => {
    const [file, database] = [await filled(), await temporaryStore()];
    // A server that changes what it is given.
    await prepareStore(database, [langSonSeed]);
    await runSql(
      database,
      'TRUNCATE "Dataset", "Release", "District", "Source", "Statement", "Premise", "Scheme", "SchemeSource", "ReleasePiece"',
      `CREATE FUNCTION cheat() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW."jobs" = 1; RETURN NEW; END $$`,
      'CREATE TRIGGER cheat BEFORE INSERT ON "Scheme" FOR EACH ROW EXECUTE FUNCTION cheat()',
    );
    const before = await stored(database);
    await expect(copyStore(file, database)).rejects.toMatchObject({ code: 'not_sound' });
    expect(await stored(database)).toBe(before);
  });
});

it('npm run data -- copy', async () => {
  const [file, database] = [await filled(), await temporaryStore()];
  const said: string[] = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text = '') => void said.push(String(text)));
  }
  vi.stubEnv('DATABASE_URL', storeUrl(file));
  expect(await runCommand(['copy', database, '--lang', 'en'])).toBe(0);
  expect(said.join('\n')).toContain('Copied 5 releases');
  expect(await runCommand(['copy', database, '--lang', 'en'])).toBe(3);
  expect(said.join('\n')).toContain('holds data already');
  expect(said.join('\n')).not.toContain('secret');
  expect(await runCommand(['copy', 'khuyen-cong.sqlite'])).toBe(2);
  vi.stubEnv('DATABASE_URL', database);
  const folder = temporaryFolder();
  expect(await runCommand(['copy', pathToFileURL(join(folder, 'back.sqlite')).href])).toBe(0);
  expect(readdirSync(folder)).toEqual(['back.sqlite']);
});
