import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { inventedRegister } from '../publishing/invented-register';
import { readWhole } from '../publishing/read-whole';
import { startPublisher } from '../publishing/start-publisher';
import { temporaryFolder } from '../temporary-folder';

const minutes = 60_000;
const beside = (path: string) => readdirSync(join(path, '..')).sort();

async function newStore(): Promise<string> {
  const path = join(temporaryFolder(), 'store.sqlite');
  await publish(path, inventedRegister('đầu', 500));
  return path;
}

describe.skipIf(process.platform === 'win32')('a publisher', () => {
  it(
    'killed at any moment leaves a whole release, and nothing that the next command does not clear away',
    async () => {
      const path = await newStore();
      let last = 1;
      let left = 0;
      for (let round = 0; round < 25; round++) {
        const { child, begun, ended } = startPublisher([path, '400', `vòng ${round}`, '…']);
        await begun;
        // However busy the machine is, some are killed while they write.
        while (round % 5 === 0 && beside(path).length === 1) await pause(1);
        await pause(Math.random() * (round % 5 === 0 ? 20 : 400));
        child.kill('SIGKILL');
        expect((await ended).signal).toBe('SIGKILL');
        left += beside(path).length - 1;

        const { release } = await readWhole(path, 'example');
        expect(release.number).toBeGreaterThanOrEqual(last);
        const next = await publish(path, inventedRegister(`sau ${round}`, 3));
        expect(next).toEqual({ number: release.number + 1, isNew: true });
        expect(beside(path)).toEqual(['store.sqlite']);
        last = next.number;
      }
      // Else no kill came while one was publishing, and this shows nothing.
      expect(left).toBeGreaterThan(0);
    },
    6 * minutes,
  );

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('told to end by %s leaves nothing behind', async (signal) => {
    const path = await newStore();
    const { child, begun, ended } = startPublisher([path, '5000', 'dở dang', '…']);
    await begun;
    while (beside(path).length === 1) await pause(5);
    await pause(Math.random() * 300);
    child.kill(signal);
    expect((await ended).signal).toBe(signal);
    await readWhole(path, 'example');
    expect(beside(path)).toEqual(['store.sqlite']);
  });

  it.each([40, 200, 600, 1000])('that finds no room beyond %i kB leaves the store as it was', async (limit) => {
    const path = await newStore();
    const before = readFileSync(path);
    const { ended } = startPublisher([path, '4000', 'quá lớn'], { limit });
    expect(await ended).toEqual({ lines: ['no_space'], code: 3, signal: null });
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(beside(path)).toEqual(['store.sqlite']);
    expect(await publish(path, inventedRegister('vừa'))).toMatchObject({ number: 2 });
  });
});
