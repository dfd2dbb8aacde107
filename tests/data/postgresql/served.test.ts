import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { langSonSeed as content } from '@/tests/fixtures/lang-son-seed';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { runSql } from '../run-sql';
import { temporaryStore } from '../temporary-store';
import { cutOff } from './cut-off';

let clock = 0;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.resetModules();
  forgetProcessWide();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const later = (milliseconds: number) => {
  clock += milliseconds;
};

async function served(address: string) {
  vi.stubEnv('DATABASE_URL', address);
  const [{ storeState }, { loadPublication }, { listReleases }, { GET }] = await Promise.all([
    import('@/lib/data/store-state'),
    import('@/lib/data/load-publication'),
    import('@/lib/data/list-releases'),
    import('@/app/api/health/route'),
  ]);
  return { storeState, loadPublication, listReleases, health: GET };
}

describe.each(['refuses', 'hangs'] as const)('a server that %s', (how) => {
  it('leaves what was read, says so, and is read again once it is back', async () => {
    const database = await temporaryStore();
    await prepareStore(database, [content]);
    await prepareStore(database, [{ ...content, seedHash: 'other', schemes: [] }]);
    const way = await cutOff(database);
    const { storeState, loadPublication, listReleases, health } = await served(way.address);
    const publication = await loadPublication('lang-son');
    expect(publication?.release.number).toBe(2);
    expect(await (await health()).json()).toMatchObject({ status: 'ok', release: 2 });

    await way.cut(how);
    for (const wait of [1001, 60_000, 3_600_000]) {
      later(wait);
      expect(await storeState()).toEqual({ state: 'ready', dataset: 'lang-son', release: 2, trouble: 'unreachable' });
      expect(await loadPublication('lang-son')).toBe(publication);
      expect(await listReleases('lang-son')).toHaveLength(2);
    }
    later(1001);
    const answer = await health();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'degraded', reason: 'unreachable', release: 2 });
    if (how === 'refuses') {
      // What nobody had asked for before is not in memory.
      await expect(loadPublication('lang-son', 1)).rejects.toMatchObject({ state: 'unreachable' });
    }

    await way.mend();
    await prepareStore(database, [content]);
    later(1001);
    await eventually(async () => {
      later(1001);
      expect(await storeState()).toEqual({ state: 'ready', dataset: 'lang-son', release: 3 });
    });
    await eventually(async () => expect((await loadPublication('lang-son'))?.release.number).toBe(3));
    expect((await loadPublication('lang-son', 1))?.schemes).toEqual(content.schemes);
    expect(await (await health()).json()).not.toHaveProperty('reason');
  }, 60_000);

  it('is unreachable where nothing was read before, and read once it is there', async () => {
    const database = await temporaryStore();
    await prepareStore(database, [content]);
    const way = await cutOff(database);
    await way.cut(how);
    const { storeState, loadPublication, health } = await served(way.address);
    expect(await storeState()).toMatchObject({ state: 'unreachable' });
    await expect(loadPublication('lang-son')).rejects.toMatchObject({ state: 'unreachable' });
    const answer = await health();
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain('unreachable');
    expect(text).not.toContain('secret');
    await way.mend();
    await eventually(async () => {
      later(1001);
      expect(await storeState()).toMatchObject({ state: 'ready' });
    });
  }, 60_000);
});

describe('a database that is not for us', () => {
  const changed = (address: string, change: (url: URL) => void) => {
    const url = new URL(address);
    change(url);
    return url.href;
  };

  it.each<[string, (url: URL) => void]>([
    [
      'password',
      (url) => {
        url.password = 'wrong';
      },
    ],
    [
      'user',
      (url) => {
        url.username = 'nobody';
      },
    ],
    [
      'database',
      (url) => {
        url.pathname = '/nowhere';
      },
    ],
  ])('is refused by its %s', async (_, change) => {
    const address = changed(await temporaryStore(), change);
    const { storeState } = await served(address);
    const state = await storeState();
    expect(state).toMatchObject({ state: 'refused' });
    expect(JSON.stringify(state)).not.toMatch(/secret|wrong/);
    await expect(prepareStore(address, [content])).rejects.toMatchObject({ code: 'refused' });
  });

  it('is read by who may only read, and changed by nobody else', async () => {
    const database = await temporaryStore();
    await prepareStore(database, [content]);
    await runSql(
      database,
      `DO $$ BEGIN CREATE ROLE reader LOGIN PASSWORD 'reads'; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    );
    const address = changed(database, (url) => {
      url.username = 'reader';
      url.password = 'reads';
    });
    const before = await served(address);
    expect(await before.storeState()).toMatchObject({ state: 'refused' });
    await runSql(
      database,
      'GRANT USAGE ON SCHEMA public TO reader',
      'GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader',
      'ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO reader',
    );
    later(10_001);
    expect(await before.storeState()).toMatchObject({ state: 'ready' });
    expect((await before.loadPublication('lang-son'))?.schemes).toEqual(content.schemes);
    const other = { ...content, seedHash: 'other', schemes: [] };
    await expect(prepareStore(address, [other])).rejects.toMatchObject({ code: 'not_permitted' });
    await prepareStore(database, [other]);
    later(1001);
    expect(await before.storeState()).toMatchObject({ state: 'ready', release: 2 });
  });
});
