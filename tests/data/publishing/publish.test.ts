import {
  chmodSync,
  existsSync,
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
import { contentHash } from '@/lib/data/publishing/content-hash';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { publish } from '@/lib/data/publishing/publish';
import { rollback } from '@/lib/data/publishing/rollback';
import { readStore } from '@/lib/data/read-store';
import { storeUrl } from '@/lib/data/store-file';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { temporaryFolder } from '../temporary-folder';
import { inventedRegister } from './invented-register';
import { readWhole } from './read-whole';

const newPath = () => join(temporaryFolder(), 'store.sqlite');
const note = (restores: number) => ({ vi: `Bản ${restores} trở lại`, en: null });
const releasesOf = (path: string) =>
  readStore(path, async ({ releases }) => releases.map(({ release, isCurrent }) => ({ ...release, isCurrent })));

describe('a register', () => {
  it('comes back as it was published', async () => {
    const path = newPath();
    const content = inventedRegister('một');
    expect(await publish(path, content)).toEqual({ number: 1, isNew: true });
    const { release, ...rest } = await readWhole(path, 'example');
    const { release: given, ...expected } = content;
    expect(rest).toEqual(expected);
    expect(release).toMatchObject({ ...given, number: 1, contentHash: contentHash(content) });
  });

  it('that says the same makes no release, whatever its file and note', async () => {
    const path = newPath();
    const content = inventedRegister('một');
    await publish(path, content);
    const before = readFileSync(path);
    const other = { ...content.release, file: null, note: { vi: 'Khác', en: null } };
    expect(await publish(path, { ...content, release: other })).toEqual({ number: 1, isNew: false });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('on trial changes nothing and leaves nothing', async () => {
    const path = newPath();
    await publish(path, inventedRegister('một'));
    const before = readFileSync(path);
    expect(await publish(path, inventedRegister('hai'), { dryRun: true })).toEqual({ number: 2, isNew: true });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(join(path, '..'))).toEqual(['store.sqlite']);
    const nowhere = newPath();
    await publish(nowhere, inventedRegister('một'), { dryRun: true });
    expect(readdirSync(join(nowhere, '..'))).toEqual([]);
  });

  it('is refused where another release came between', async () => {
    const path = newPath();
    await publish(path, inventedRegister('một'), { follows: null });
    const second = publish(path, inventedRegister('hai'), { follows: null });
    await expect(second).rejects.toMatchObject({ code: 'overtaken', number: 1 });
    expect(await publish(path, inventedRegister('hai'), { follows: 1 })).toEqual({ number: 2, isNew: true });
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await publish(newPath(), inventedRegister('một', 2500), { onProgress: (written) => told.push(written) });
    expect(told).toEqual([1000, 2000, 2500]);
  });
});

describe('a rollback', () => {
  async function threeReleases(): Promise<string> {
    const path = newPath();
    for (const word of ['một', 'hai', 'ba']) await publish(path, inventedRegister(word));
    return path;
  }

  it('is a new release that says what the one before said', async () => {
    const path = await threeReleases();
    expect(await rollback(path, 'example', null, { note })).toEqual({ number: 4, isNew: true, restores: 2 });
    const { release, schemes } = await readWhole(path, 'example');
    expect(schemes).toEqual(inventedRegister('hai').schemes);
    expect(release).toMatchObject({ number: 4, origin: 'rollback', restores: 2, note: note(2), title: null });
    const all = await releasesOf(path);
    expect(all.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect(all[3]?.contentHash).toBe(all[1]?.contentHash);
  });

  it('done twice goes back two steps, and no further than the first release', async () => {
    const path = await threeReleases();
    await rollback(path, 'example', null, { note });
    expect(await rollback(path, 'example', null, { note })).toEqual({ number: 5, isNew: true, restores: 1 });
    await expect(rollback(path, 'example', null, { note })).rejects.toMatchObject({ code: 'no_earlier_release' });
  });

  it('goes to any release, and stays where that says the same', async () => {
    const path = await threeReleases();
    expect(await rollback(path, 'example', 1, { note })).toMatchObject({ number: 4, restores: 1 });
    expect(await rollback(path, 'example', 1, { note })).toMatchObject({ number: 4, isNew: false });
    expect(await rollback(path, 'example', 3, { note, dryRun: true })).toMatchObject({ number: 5, isNew: true });
    expect((await readWhole(path, 'example')).release.number).toBe(4);
    await expect(rollback(path, 'example', 9, { note })).rejects.toMatchObject({ code: 'unknown_release', number: 9 });
    await expect(rollback(path, 'other', 1, { note })).rejects.toMatchObject({ code: 'unknown_dataset' });
  });
});

describe('a seed', () => {
  const register = () => {
    const { schemes, release } = inventedRegister('một', 3);
    const source = inventedRegister('một').sources;
    const dataset = { ...langSonSeed.dataset, coverage: 'complete' as const };
    const placed = schemes.map((scheme) => ({
      ...scheme,
      district: null,
      sourceIds: ['register', 'seed-article'],
      quote: 'Một câu của bài báo.',
    }));
    return { ...langSonSeed, dataset, release, sources: [...langSonSeed.sources, ...source], schemes: placed };
  };
  const changed = {
    ...langSonSeed,
    seedHash: 'changed',
    statements: langSonSeed.statements.slice(1),
    premises: [],
    sources: langSonSeed.sources,
  };

  it('does not come back over a register or a rollback', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    await publish(path, register());
    expect((await prepareStore(path, [langSonSeed])).releases).toEqual([{ slug: 'lang-son', number: 2, isNew: false }]);
    await prepareStore(path, [changed]);
    await rollback(path, 'lang-son', 1, { note });
    expect((await prepareStore(path, [changed])).releases).toEqual([{ slug: 'lang-son', number: 4, isNew: false }]);
  });

  it('that changes under a register brings its figures and keeps the register', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    await publish(path, register());
    expect((await prepareStore(path, [changed])).releases).toEqual([{ slug: 'lang-son', number: 3, isNew: true }]);
    const { dataset, release, sources, statements, premises, schemes } = await readWhole(path, 'lang-son');
    expect(statements).toEqual(changed.statements);
    expect(premises).toEqual([]);
    expect(schemes).toEqual(register().schemes);
    expect(sources.map(({ id }) => id)).toEqual([...langSonSeed.sources.map(({ id }) => id), 'register']);
    expect(dataset.coverage).toBe('complete');
    expect(release).toMatchObject({ origin: 'seed', file: register().release.file });
    const twice = { ...changed, seedHash: 'again', statements: langSonSeed.statements.slice(2) };
    await prepareStore(path, [twice]);
    expect((await readWhole(path, 'lang-son')).schemes).toEqual(register().schemes);
  });

  it('that loses a source takes it from the schemes, too', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    await publish(path, register());
    const statements = langSonSeed.statements.filter(({ sourceId }) => sourceId !== 'seed-article');
    const sources = langSonSeed.sources.filter(({ id }) => id !== 'seed-article');
    await prepareStore(path, [{ ...changed, statements, sources }]);
    const { schemes } = await readWhole(path, 'lang-son');
    expect(new Set(schemes.flatMap(({ sourceIds }) => sourceIds))).toEqual(new Set(['register']));
    expect(schemes.map(({ quote }) => quote)).toEqual([null, null, null]);
  });

  it('replaces a rollback to an earlier seed once it changes', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    await prepareStore(path, [changed]);
    await rollback(path, 'lang-son', 1, { note });
    const next = { ...changed, seedHash: 'next' };
    expect((await prepareStore(path, [next])).releases).toEqual([{ slug: 'lang-son', number: 4, isNew: true }]);
    expect((await readWhole(path, 'lang-son')).statements).toEqual(changed.statements);
  });

  it('that says the same in other words makes no release', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    const again = await prepareStore(path, [{ ...langSonSeed, seedHash: 'reformatted' }]);
    expect(again.releases).toEqual([{ slug: 'lang-son', number: 1, isNew: false }]);
    const phases: string[] = [];
    const reformatted = [{ ...langSonSeed, seedHash: 'reformatted' }];
    await prepareStore(path, reformatted, { onPhase: (phase) => phases.push(phase) });
    expect(phases, 'looked at once, not at every start').toEqual([]);
    expect((await readWhole(path, 'lang-son')).release.number).toBe(1);
  });

  it('under a register, of which only schemes change, is looked at once', async () => {
    const path = newPath();
    await prepareStore(path, [langSonSeed]);
    await publish(path, register());
    const other = { ...langSonSeed, seedHash: 'other', schemes: langSonSeed.schemes.slice(1) };
    const phases: string[] = [];
    for (const round of [1, 2]) {
      const { releases } = await prepareStore(path, [other], { onPhase: (phase) => phases.push(`${round} ${phase}`) });
      expect(releases).toEqual([{ slug: 'lang-son', number: 2, isNew: false }]);
    }
    expect(phases).toEqual(['1 copying', '1 checking']);
  });
});

describe('a change of the store', () => {
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
    const failing = changeStore(path, async ({ path: draft }) => {
      expect(existsSync(draft)).toBe(true);
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

  it('waits for another, and then says so', async () => {
    const path = newPath();
    const phases: string[] = [];
    await changeStore(path, async () => {
      const second = publish(path, inventedRegister('hai'), { patience: 500, onPhase: (phase) => phases.push(phase) });
      await expect(second).rejects.toMatchObject({ code: 'busy' });
      return { value: null, keep: false };
    });
    expect(phases).toEqual(['waiting']);
    expect(await publish(path, inventedRegister('hai'))).toMatchObject({ number: 1 });
  });
});
