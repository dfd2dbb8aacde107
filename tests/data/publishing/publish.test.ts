import { describe, expect, it } from 'vitest';
import { changeStore } from '@/lib/data/publishing/change-store';
import { contentHash } from '@/lib/data/publishing/content-hash';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { publish } from '@/lib/data/publishing/publish';
import { rollback } from '@/lib/data/publishing/rollback';
import { readStore } from '@/lib/data/read-store';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';
import { stored } from '../stored';
import { temporaryStore } from '../temporary-store';
import { inventedRegister } from './invented-register';
import { readWhole } from './read-whole';

const note = (restores: number) => ({ vi: `Bản ${restores} trở lại`, en: null });
const releasesOf = (address: string) =>
  readStore(address, async ({ releases }) => releases.map(({ release, isCurrent }) => ({ ...release, isCurrent })));

describe('a register', () => {
  it('comes back as it was published', async () => {
    const address = await temporaryStore();
    const content = inventedRegister('một');
    expect(await publish(address, content)).toEqual({ number: 1, isNew: true });
    const { release, ...rest } = await readWhole(address, 'example');
    const { release: given, ...expected } = content;
    expect(rest).toEqual(expected);
    expect(release).toMatchObject({ ...given, number: 1, contentHash: contentHash(content) });
  });

  it('that says the same makes no release, whatever its file and note', async () => {
    const address = await temporaryStore();
    const content = inventedRegister('một');
    await publish(address, content);
    const before = await stored(address);
    const other = { ...content.release, file: null, note: { vi: 'Khác', en: null } };
    expect(await publish(address, { ...content, release: other })).toEqual({ number: 1, isNew: false });
    expect(await stored(address)).toBe(before);
  });

  it('on trial changes nothing and leaves nothing', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('một'));
    const before = await stored(address);
    expect(await publish(address, inventedRegister('hai'), { dryRun: true })).toEqual({ number: 2, isNew: true });
    expect(await stored(address)).toBe(before);
    const nowhere = await temporaryStore();
    await publish(nowhere, inventedRegister('một'), { dryRun: true });
    expect(await stored(nowhere)).toBeNull();
  });

  it('is refused where another release came between', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('một'), { follows: null });
    const second = publish(address, inventedRegister('hai'), { follows: null });
    await expect(second).rejects.toMatchObject({ code: 'overtaken', number: 1 });
    expect(await publish(address, inventedRegister('hai'), { follows: 1 })).toEqual({ number: 2, isNew: true });
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await publish(await temporaryStore(), inventedRegister('một', 2500), {
      onProgress: (written) => told.push(written),
    });
    expect(told).toEqual([1000, 2000, 2500]);
  });
});

describe('a rollback', () => {
  async function threeReleases(): Promise<string> {
    const address = await temporaryStore();
    for (const word of ['một', 'hai', 'ba']) await publish(address, inventedRegister(word));
    return address;
  }

  it('is a new release that says what the one before said', async () => {
    const address = await threeReleases();
    expect(await rollback(address, 'example', null, { note })).toEqual({ number: 4, isNew: true, restores: 2 });
    const { release, schemes } = await readWhole(address, 'example');
    expect(schemes).toEqual(inventedRegister('hai').schemes);
    expect(release).toMatchObject({ number: 4, origin: 'rollback', restores: 2, note: note(2), title: null });
    const all = await releasesOf(address);
    expect(all.map(({ number, isCurrent }) => [number, isCurrent])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ]);
    expect(all[3]?.contentHash).toBe(all[1]?.contentHash);
  });

  it('done twice goes back two steps, and no further than the first release', async () => {
    const address = await threeReleases();
    await rollback(address, 'example', null, { note });
    expect(await rollback(address, 'example', null, { note })).toEqual({ number: 5, isNew: true, restores: 1 });
    await expect(rollback(address, 'example', null, { note })).rejects.toMatchObject({ code: 'no_earlier_release' });
  });

  it('goes to any release, and stays where that says the same', async () => {
    const address = await threeReleases();
    expect(await rollback(address, 'example', 1, { note })).toMatchObject({ number: 4, restores: 1 });
    expect(await rollback(address, 'example', 1, { note })).toMatchObject({ number: 4, isNew: false });
    expect(await rollback(address, 'example', 3, { note, dryRun: true })).toMatchObject({ number: 5, isNew: true });
    expect((await readWhole(address, 'example')).release.number).toBe(4);
    await expect(rollback(address, 'example', 9, { note })).rejects.toMatchObject({
      code: 'unknown_release',
      number: 9,
    });
    await expect(rollback(address, 'other', 1, { note })).rejects.toMatchObject({ code: 'unknown_dataset' });
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
    const address = await temporaryStore();
    await prepareStore(address, [langSonSeed]);
    await publish(address, register());
    expect((await prepareStore(address, [langSonSeed])).releases).toEqual([
      { slug: 'lang-son', number: 2, isNew: false },
    ]);
    await prepareStore(address, [changed]);
    await rollback(address, 'lang-son', 1, { note });
    expect((await prepareStore(address, [changed])).releases).toEqual([{ slug: 'lang-son', number: 4, isNew: false }]);
  });

  it('that changes under a register brings its figures and keeps the register', async () => {
    const address = await temporaryStore();
    await prepareStore(address, [langSonSeed]);
    await publish(address, register());
    expect((await prepareStore(address, [changed])).releases).toEqual([{ slug: 'lang-son', number: 3, isNew: true }]);
    const { dataset, release, sources, statements, premises, schemes } = await readWhole(address, 'lang-son');
    expect(statements).toEqual(changed.statements);
    expect(premises).toEqual([]);
    expect(schemes).toEqual(register().schemes);
    expect(sources.map(({ id }) => id)).toEqual([...langSonSeed.sources.map(({ id }) => id), 'register']);
    expect(dataset.coverage).toBe('complete');
    expect(release).toMatchObject({ origin: 'seed', file: register().release.file });
    const twice = { ...changed, seedHash: 'again', statements: langSonSeed.statements.slice(2) };
    await prepareStore(address, [twice]);
    expect((await readWhole(address, 'lang-son')).schemes).toEqual(register().schemes);
  });

  it('that loses a source takes it from the schemes, too', async () => {
    const address = await temporaryStore();
    await prepareStore(address, [langSonSeed]);
    await publish(address, register());
    const statements = langSonSeed.statements.filter(({ sourceId }) => sourceId !== 'seed-article');
    const sources = langSonSeed.sources.filter(({ id }) => id !== 'seed-article');
    await prepareStore(address, [{ ...changed, statements, sources }]);
    const { schemes } = await readWhole(address, 'lang-son');
    expect(new Set(schemes.flatMap(({ sourceIds }) => sourceIds))).toEqual(new Set(['register']));
    expect(schemes.map(({ quote }) => quote)).toEqual([null, null, null]);
  });

  it('replaces a rollback to an earlier seed once it changes', async () => {
    const address = await temporaryStore();
    await prepareStore(address, [langSonSeed]);
    await prepareStore(address, [changed]);
    await rollback(address, 'lang-son', 1, { note });
    const next = { ...changed, seedHash: 'next' };
    expect((await prepareStore(address, [next])).releases).toEqual([{ slug: 'lang-son', number: 4, isNew: true }]);
    expect((await readWhole(address, 'lang-son')).statements).toEqual(changed.statements);
  });

  it('that says the same in other words makes no release', async () => {
    const address = await temporaryStore();
    await prepareStore(address, [langSonSeed]);
    const again = await prepareStore(address, [{ ...langSonSeed, seedHash: 'reformatted' }]);
    expect(again.releases).toEqual([{ slug: 'lang-son', number: 1, isNew: false }]);
    const phases: string[] = [];
    const reformatted = [{ ...langSonSeed, seedHash: 'reformatted' }];
    await prepareStore(address, reformatted, { onPhase: (phase) => phases.push(phase) });
    expect(phases, 'looked at once, not at every start').toEqual([]);
    expect((await readWhole(address, 'lang-son')).release.number).toBe(1);
  });

  it('under a register, of which only schemes change, is looked at once', async () => {
    const address = await temporaryStore();
    await prepareStore(address, [langSonSeed]);
    await publish(address, register());
    const other = { ...langSonSeed, seedHash: 'other', schemes: langSonSeed.schemes.slice(1) };
    const phases: string[] = [];
    for (const round of [1, 2]) {
      const { releases } = await prepareStore(address, [other], {
        onPhase: (phase) => phases.push(`${round} ${phase}`),
      });
      expect(releases).toEqual([{ slug: 'lang-son', number: 2, isNew: false }]);
    }
    expect(phases.filter((phase) => phase.startsWith('2'))).toEqual([]);
    const seedHashes = await readStore(address, async ({ releases }) => releases.map(({ seedHash }) => seedHash));
    expect(seedHashes).toEqual([langSonSeed.seedHash, 'other']);
  });
});

describe('a change of the store', () => {
  it('that fails leaves the store', async () => {
    const address = await temporaryStore();
    await publish(address, inventedRegister('một'));
    const before = await stored(address);
    const failing = changeStore(address, async ({ store }) => {
      await store.dataset.create({ data: { slug: 'half-way' } });
      throw new Error('Halfway.');
    });
    await expect(failing).rejects.toThrow('Halfway.');
    expect(await stored(address)).toBe(before);
  });

  it('waits for another, and then says so', async () => {
    const address = await temporaryStore();
    const phases: string[] = [];
    await changeStore(address, async () => {
      const second = publish(address, inventedRegister('hai'), {
        patience: 500,
        onPhase: (phase) => phases.push(phase),
      });
      await expect(second).rejects.toMatchObject({ code: 'busy' });
      return { value: null, keep: false };
    });
    expect(phases).toEqual(['waiting']);
    expect(await publish(address, inventedRegister('hai'))).toMatchObject({ number: 1 });
  });
});
