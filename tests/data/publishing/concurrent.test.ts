import { describe, expect, it } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { temporaryStore } from '../temporary-store';
import { inventedRegister } from './invented-register';
import { readWhole } from './read-whole';
import { startPublisher } from './start-publisher';

const minutes = 60_000;

async function newStore(): Promise<string> {
  const address = await temporaryStore();
  await publish(address, inventedRegister('đầu', 500));
  return address;
}

describe.skipIf(process.platform === 'win32')('a publisher', () => {
  it(
    'and others at once come one after the other',
    async () => {
      const address = await newStore();
      const publishers = ['một', 'hai', 'ba'].map((word) => startPublisher([address, '300', word]));
      const ends = await Promise.all(publishers.map(({ ended }) => ended));
      expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(ends.flatMap(({ lines }) => lines).sort()).toEqual(['2', '3', '4']);
      expect((await readWhole(address, 'example')).release.number).toBe(4);
    },
    2 * minutes,
  );

  it(
    'is never seen half-way by who reads meanwhile',
    async () => {
      const address = await newStore();
      const { child, begun, ended } = startPublisher([address, '300', 'luôn mới', '…']);
      await begun;
      let last = 1;
      let reads = 0;
      while (last < 12) {
        const { release } = await readWhole(address, 'example');
        expect(release.number).toBeGreaterThanOrEqual(last);
        last = release.number;
        reads += 1;
      }
      child.kill('SIGKILL');
      await ended;
      expect(reads).toBeGreaterThan(5);
    },
    2 * minutes,
  );
});
