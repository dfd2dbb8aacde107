import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { langSonSeed as content } from '@/tests/fixtures/lang-son-seed';
import { eventually } from '@/tests/support/eventually';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { findBaseBackup, findPostgresql } from '../../../scripts/support/find-postgresql.mjs';
import { cutOff } from './cut-off';
import { type Replicated, startReplicated } from './replicated';

const programs = findPostgresql();
const canReplicate = programs !== null && findBaseBackup(programs) !== null;

let servers: Replicated;
let clock = 0;

beforeAll(async () => {
  if (canReplicate) servers = await startReplicated();
}, 60_000);
afterAll(() => servers?.stop());
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  vi.resetModules();
  forgetProcessWide();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The address of a database on all of these servers. */
const listed = (...addresses: readonly string[]): string => {
  const [first = ''] = addresses;
  const { host } = new URL(first);
  return first.replace(`@${host}/`, `@${addresses.map((address) => new URL(address).host).join(',')}/`);
};

async function served(address: string) {
  vi.stubEnv('DATABASE_URL', address);
  const [{ storeState }, { loadPublication }] = await Promise.all([
    import('@/lib/data/store-state'),
    import('@/lib/data/load-publication'),
  ]);
  /** What a look says that is so long after the one before, once it has come to be. */
  const becomes = (expected: object, wait = 1001) =>
    eventually(async () => {
      clock += wait;
      expect(await storeState()).toEqual({ state: 'ready', dataset: 'lang-son', ...expected });
    });
  return { storeState, loadPublication, becomes };
}

let publications = 0;
const publishNext = async (address: string): Promise<number> => {
  publications += 1;
  const schemes = content.schemes.slice(0, publications % 5);
  const { releases } = await prepareStore(address, [{ ...content, seedHash: `seed ${publications}`, schemes }]);
  return releases[0]?.number ?? 0;
};

describe.skipIf(!canReplicate)('several servers of one database', () => {
  it.each(['refuses', 'hangs'] as const)(
    'are read one after the other where the first %s, and the first again once it is back',
    async (how) => {
      await publishNext(servers.primary);
      const release = await publishNext(servers.primary);
      await servers.caughtUp();
      const way = await cutOff(servers.replica);
      const { loadPublication, storeState, becomes } = await served(listed(way.address, servers.primary));
      expect(await storeState()).toMatchObject({ release, server: 1 });

      await way.cut(how);
      // Within the same reading: this one is not in memory, and nobody has noticed yet.
      const reading = loadPublication('lang-son', release - 1);
      clock += 1001;
      expect(await storeState()).toEqual({ state: 'ready', dataset: 'lang-son', release, server: 2 });
      expect((await reading)?.release.number).toBe(release - 1);
      const next = await publishNext(servers.primary);
      await becomes({ release: next, server: 2 });

      await way.mend();
      await servers.caughtUp();
      await becomes({ release: next, server: 1 });
    },
    60_000,
  );

  it('are not read while they are behind what was shown', async () => {
    const release = await publishNext(servers.primary);
    await servers.caughtUp();
    const way = await cutOff(servers.primary);
    const { becomes, loadPublication } = await served(listed(way.address, servers.replica));
    await servers.pauseReplica();
    const next = await publishNext(servers.primary);
    expect(next).toBe(release + 1);
    await becomes({ release: next, server: 1 });
    const publication = await loadPublication('lang-son');
    expect(publication?.release.number).toBe(next);

    await way.cut('refuses');
    await becomes({ release: next, trouble: 'unreachable' });
    expect(await loadPublication('lang-son')).toBe(publication);
    await servers.resumeReplica();
    await becomes({ release: next, server: 2 });
    expect(await loadPublication('lang-son')).toBe(publication);
  }, 60_000);

  it('come back only when they have caught up', async () => {
    await publishNext(servers.primary);
    await servers.caughtUp();
    const way = await cutOff(servers.replica);
    const { becomes, storeState } = await served(listed(way.address, servers.primary));
    expect(await storeState()).toMatchObject({ server: 1 });
    await servers.pauseReplica();
    const next = await publishNext(servers.primary);
    await becomes({ release: next - 1, server: 1 });
    await way.cut('refuses');
    await becomes({ release: next, server: 2 });
    await way.mend();
    for (let look = 0; look < 10; look += 1) {
      await becomes({ release: next, server: 2 }, 2000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await servers.resumeReplica();
    await becomes({ release: next, server: 1 });
  }, 60_000);

  it('are not read by who begins while they are behind another', async () => {
    await publishNext(servers.primary);
    await servers.caughtUp();
    await servers.pauseReplica();
    const next = await publishNext(servers.primary);
    const { becomes, storeState } = await served(listed(servers.replica, servers.primary));
    expect(await storeState()).toMatchObject({ release: next, server: 2 });
    await servers.resumeReplica();
    await becomes({ release: next, server: 1 });
  }, 60_000);

  it('are read as they are where what was ahead stays away for a minute', async () => {
    await publishNext(servers.primary);
    await servers.caughtUp();
    const way = await cutOff(servers.primary);
    const { becomes, loadPublication } = await served(listed(way.address, servers.replica));
    await servers.pauseReplica();
    const next = await publishNext(servers.primary);
    await becomes({ release: next, server: 1 });
    await way.cut('refuses');
    await becomes({ release: next, trouble: 'unreachable' });
    clock += 60_001;
    await becomes({ release: next - 1, server: 2 });
    await eventually(async () => expect((await loadPublication('lang-son'))?.release.number).toBe(next - 1));
    await way.mend();
    await becomes({ release: next, server: 1 });
    await servers.resumeReplica();
  }, 60_000);

  it('are written to where writing is taken, once there is one such server', async () => {
    const way = await cutOff(servers.primary);
    const both = listed(servers.replica, way.address);
    const before = await publishNext(servers.primary);
    expect(await publishNext(both)).toBe(before + 1);

    await way.cut('refuses');
    const failure = await publishNext(both).catch((error) => error);
    expect(failure).toMatchObject({ code: 'no_primary' });
    expect(`${failure.message} ${failure.address}`).not.toContain('secret');
    await expect(publishNext(listed(way.address, 'postgresql://127.0.0.1:1/x'))).rejects.toMatchObject({
      code: 'unreachable',
    });

    await servers.caughtUp();
    await servers.promote();
    expect(await publishNext(both)).toBe(before + 2);
    await way.mend();
    await expect(publishNext(both)).rejects.toMatchObject({ code: 'two_primaries' });
    // It was not told of what the new primary holds: nobody who saw that reads it.
    const { becomes } = await served(listed(servers.replica, servers.primary));
    await becomes({ release: before + 2, server: 1 });
  }, 60_000);
});
