import { describe, expect, it } from 'vitest';
import { KeptReleases } from '@/lib/data/kept-releases';
import type { Publication } from '@/lib/domain/publication';
import { aPublication, aScheme } from '@/tests/fixtures/publication';

/** For two small releases: each takes as much as 700 rows beside its own. */
const room = 2 * (700 + 50);

/** A release of so many rows, one of them for itself. */
const ofRows = (rows: number): Publication =>
  aPublication({ statements: [], schemes: Array.from({ length: rows - 1 }, () => aScheme()) });

function reader() {
  const asked: string[] = [];
  const kept = new KeptReleases(room, room);
  const get = (key: string, rows: number) =>
    kept.get(key, async () => {
      asked.push(key);
      return ofRows(rows);
    });
  return { asked, kept, get };
}

describe('the releases that are kept', () => {
  it('are read once', async () => {
    const { asked, get } = reader();
    const [first, second] = await Promise.all([get('a', 10), get('a', 10)]);
    expect(second).toBe(first);
    expect(await get('a', 10)).toBe(first);
    expect(asked).toEqual(['a']);
  });

  it('are those used last, within so many rows', async () => {
    const { asked, kept, get } = reader();
    await get('a', 50);
    await get('b', 50);
    await get('a', 50);
    await get('c', 50);
    expect(kept.have('b')).toBeNull();
    await get('a', 50);
    await get('b', 50);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('are one at least, however large', async () => {
    const { asked, kept, get } = reader();
    await get('a', 10);
    await get('huge', 1000);
    expect(kept.have('a')).toBeNull();
    expect(kept.have('huge')?.schemes).toHaveLength(999);
    await get('huge', 1000);
    await get('b', 10);
    expect(kept.have('huge')).toBeNull();
    expect(asked).toEqual(['a', 'huge', 'b']);
  });

  it('are few of the past, whatever is kept of the current ones', async () => {
    const kept = new KeptReleases(10 * room, room / 2);
    const get = (key: string, isPast: boolean) => kept.get(key, async () => ofRows(10), { isPast });
    for (const key of ['a', 'b', 'c', 'd']) await get(key, false);
    for (const key of ['v', 'w', 'x']) await get(key, true);
    const all = ['a', 'b', 'c', 'd', 'v', 'w', 'x'];
    expect(all.filter((key) => kept.peek(key) !== null)).toEqual(['a', 'b', 'c', 'd', 'x']);
    for (const key of ['a', 'b']) kept.retire(key);
    expect(all.filter((key) => kept.peek(key) !== null)).toEqual(['b', 'c', 'd']);
    await get('b', false);
    await get('v', true);
    expect(all.filter((key) => kept.peek(key) !== null)).toEqual(['b', 'c', 'd', 'v']);
  });

  it('are not there before they are read, and are asked for again where that failed', async () => {
    const { kept, get } = reader();
    const failing = kept.get('a', () => Promise.reject(new Error('The disk is gone.')));
    expect(kept.have('a')).toBeNull();
    await expect(failing).rejects.toThrow('The disk is gone.');
    expect((await get('a', 5)).schemes).toHaveLength(4);
  });

  it('are read one after the other', async () => {
    const kept = new KeptReleases(room, room);
    let reading = 0;
    const read = async () => {
      reading += 1;
      expect(reading).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      reading -= 1;
      return ofRows(10);
    };
    await Promise.all(['a', 'b', 'c', 'd'].map((key) => kept.get(key, read)));
  });
});
