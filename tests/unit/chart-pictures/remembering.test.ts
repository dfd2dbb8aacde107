import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isPictureLate, PictureLate } from '@/lib/chart-pictures/picture-late';
import { Remembering } from '@/lib/chart-pictures/remembering';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What it is asked for takes so many seconds; a picture is its name ten times. */
function remembering(seconds = 1, maximumSize = 10_000) {
  const draw = vi.fn(async (name: string): Promise<string | null> => {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    return name.startsWith('none') ? null : name.repeat(10);
  });
  return { pictures: new Remembering<string, string>({ draw }, maximumSize), draw };
}

const after = async <Value>(seconds: number, ask: Promise<Value>): Promise<Value | 'late'> => {
  const given = ask.catch((error: unknown) => {
    if (isPictureLate(error)) return 'late' as const;
    throw error;
  });
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return given;
};

it('draws once what is asked twice, at once or later', async () => {
  const { pictures, draw } = remembering();
  const both = Promise.all([pictures.ask('a'), pictures.ask('a')]);
  expect(await after(1, both)).toEqual(['aaaaaaaaaa', 'aaaaaaaaaa']);
  expect(await pictures.ask('a')).toBe('aaaaaaaaaa');
  expect(draw).toHaveBeenCalledTimes(1);
});

it('lets nobody wait for longer than ten seconds, and has the picture for who comes again', async () => {
  const { pictures, draw } = remembering(15);
  expect(await after(10, pictures.ask('a'))).toBe('late');
  const again = pictures.ask('a');
  expect(await after(5, again)).toBe('aaaaaaaaaa');
  expect(await pictures.ask('a')).toBe('aaaaaaaaaa');
  expect(draw).toHaveBeenCalledTimes(1);
});

it('asks again for what was turned away', async () => {
  const { pictures, draw } = remembering();
  draw.mockRejectedValueOnce(new PictureLate());
  expect(await after(0, pictures.ask('a'))).toBe('late');
  expect(await after(1, pictures.ask('a'))).toBe('aaaaaaaaaa');
});

it('does not try again for a minute what could not be drawn', async () => {
  // The clock that lru-cache goes by.
  let seconds = 1;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(performance, 'now').mockImplementation(() => seconds * 1000);
  const { pictures, draw } = remembering();
  expect(await after(1, pictures.ask('none'))).toBeNull();
  seconds = 60;
  expect(await after(1, pictures.ask('none'))).toBeNull();
  expect(draw).toHaveBeenCalledTimes(1);
  seconds = 62;
  expect(await after(1, pictures.ask('none'))).toBeNull();
  expect(draw).toHaveBeenCalledTimes(2);
});

it('forgets what was asked for longest ago when it is full', async () => {
  // A key takes 44 characters.
  const { pictures, draw } = remembering(0, 2 * 54);
  for (const name of ['a', 'b', 'a', 'c', 'a']) await after(0, pictures.ask(name));
  expect(draw.mock.calls.flat()).toEqual(['a', 'b', 'c']);
  await after(0, pictures.ask('b'));
  expect(draw).toHaveBeenCalledTimes(4);
});
