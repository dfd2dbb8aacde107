import { EventEmitter } from 'node:events';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isPictureLate } from '@/lib/chart-pictures/picture-late';
import { type DrawingWorker, PictureWorkerThread } from '@/lib/chart-pictures/picture-worker-thread';
import type { PictureJob } from '@/lib/domain/charts/picture-job';

const job = (id: string): PictureJob => ({ drawing: { id }, texts: null }) as unknown as PictureJob;
const file = (id: string): PictureJob => ({ drawing: { id }, texts: {} }) as unknown as PictureJob;
const jobs = (count: number): PictureJob[] => Array.from({ length: count }, (_, index) => job(`chart ${index}`));
const pictures = (count: number): string[] => jobs(count).map(({ drawing }) => `<svg>${drawing.id}</svg>`);

/** Draws a picture in so many milliseconds, unless a job's name says otherwise; the first one takes a second longer. */
class FakeWorker extends EventEmitter implements DrawingWorker {
  isBusy = false;
  #isLoaded = false;
  #isEnded = false;

  constructor(readonly milliseconds = 50) {
    super();
  }

  postMessage({ request, job: { drawing } }: { request: number; job: PictureJob }): void {
    if (this.isBusy) throw new Error('It does one at a time.');
    this.isBusy = true;
    const loading = this.#isLoaded ? 0 : 1000;
    this.#isLoaded = true;
    if (drawing.id.startsWith('hangs')) return;
    setTimeout(() => {
      if (this.#isEnded) return;
      this.isBusy = false;
      if (drawing.id.startsWith('dies')) this.emit('error', new Error('out of memory'));
      else if (drawing.id.startsWith('is wrong')) this.emit('message', { request, problem: drawing.id });
      else this.emit('message', { request, svg: `<svg>${drawing.id}</svg>` });
    }, loading + this.milliseconds);
  }

  terminate(): void {
    this.#isEnded = true;
    this.isBusy = false;
    this.emit('exit', 1);
  }
}

function threadOf(make: () => DrawingWorker) {
  const start = vi.fn(make);
  return { thread: new PictureWorkerThread(start), start };
}

const outcome = (drawn: Promise<string | null>): Promise<string | null> =>
  drawn.catch((error: unknown) => {
    if (isPictureLate(error)) return 'late';
    throw error;
  });

async function within<Value>(seconds: number, promise: Promise<Value>): Promise<Value | 'waiting'> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return Promise.race([promise, Promise.resolve('waiting' as const)]);
}

const log = vi.spyOn(console, 'error');
const warning = vi.spyOn(console, 'warn');
beforeEach(() => {
  vi.useFakeTimers();
  for (const each of [log, warning]) each.mockReset().mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the thread that draws', () => {
  it('does not take a long queue, nor a slow machine, for a worker that hangs', async () => {
    const { thread, start } = threadOf(() => new FakeWorker(15_000));
    const drawn = Promise.all(jobs(60).map((each) => thread.draw(each)));
    expect(await within(15 * 60, drawn)).toBe('waiting');
    expect(await within(2, drawn)).toEqual(pictures(60));
    expect(start).toHaveBeenCalledTimes(1);
    expect(log).not.toHaveBeenCalled();
  });

  it('can be started before the first job', async () => {
    const { thread, start } = threadOf(() => new FakeWorker());
    thread.begin();
    thread.begin();
    expect(start).toHaveBeenCalledTimes(1);
    expect(await within(2, thread.draw(job('a')))).toBe('<svg>a</svg>');
    expect(start).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['hangs', 'no answer within 20000 ms'],
    ['dies', 'out of memory'],
  ])('loses only the picture at which it %s', async (fate, reason) => {
    const { thread, start } = threadOf(() => new FakeWorker());
    const drawn = Promise.all([job('first'), job(fate), ...jobs(9)].map((each) => thread.draw(each)));
    expect(await within(30, drawn)).toEqual(['<svg>first</svg>', null, ...pictures(9)]);
    expect(start).toHaveBeenCalledTimes(2);
    expect(log).toHaveBeenCalledExactlyOnceWith(`The chart worker was stopped: ${reason}`);
  });

  it('is patient with the first picture, for which the worker loads what it needs', async () => {
    const { thread } = threadOf(() => new FakeWorker());
    const drawn = thread.draw(job('hangs'));
    expect(await within(119, drawn)).toBe('waiting');
    expect(await within(2, drawn)).toBeNull();
  });

  it('gives up on all that wait where no worker ever answers, and tries again for the next', async () => {
    let isBroken = true;
    const { thread, start } = threadOf(() => {
      const worker = new FakeWorker();
      if (isBroken) setTimeout(() => worker.emit('error', new Error('Cannot find module')), 10);
      return worker;
    });
    const drawn = Promise.all(jobs(100).map((each) => thread.draw(each)));
    expect(await within(1, drawn)).toEqual(Array(100).fill(null));
    expect(start).toHaveBeenCalledTimes(3);
    isBroken = false;
    expect(await within(2, thread.draw(job('later')))).toBe('<svg>later</svg>');
  });

  it('takes as many as it can do in ten seconds, by how long the last ones took, and turns the others away', async () => {
    const { thread } = threadOf(() => new FakeWorker(500));
    const asked = (count: number) => jobs(count).map((each) => outcome(thread.draw(each)));
    // As long as nothing is known: a tenth of a second each.
    const first = await within(60, Promise.all(asked(150)));
    expect(first).toEqual([...pictures(101), ...Array(49).fill('late')]);
    const later = await within(60, Promise.all(asked(150)));
    expect(later).toEqual([...pictures(21), ...Array(129).fill('late')]);
    expect(warning.mock.calls).toEqual([
      ['A chart was not drawn: 100 others are waiting, 100 ms each.'],
      ['A chart was not drawn: 20 others are waiting, 500 ms each.'],
    ]);
  });

  it('draws what pages wait for before files, and turns files away first', async () => {
    const { thread } = threadOf(() => new FakeWorker());
    const order: string[] = [];
    const draw = (each: PictureJob) =>
      outcome(thread.draw(each)).then((svg) => order.push(`${each.drawing.id}: ${svg}`));
    const drawn = Promise.all([
      ...Array.from({ length: 101 }, (_, index) => draw(file(`file ${index}`))),
      draw(file('one file more')),
      draw(job('page 1')),
      draw(job('page 2')),
    ]);
    expect(await within(1.16, drawn)).toBe('waiting');
    expect(order).toEqual([
      'one file more: late',
      'file 0: <svg>file 0</svg>',
      'page 1: <svg>page 1</svg>',
      'page 2: <svg>page 2</svg>',
    ]);
  });

  it('answers everybody, each job once, whatever comes when and whatever becomes of the worker', async () => {
    const fate = fc.oneof(
      { weight: 12, arbitrary: fc.constant('is well') },
      { weight: 1, arbitrary: fc.constantFrom('hangs', 'dies', 'is wrong') },
    );
    const arrivals = fc.array(
      fc.record({ fate, isFile: fc.boolean(), count: fc.integer({ min: 1, max: 30 }), pause: fc.nat(3000) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(arrivals, fc.integer({ min: 1, max: 3000 }), async (comings, milliseconds) => {
        const workers: FakeWorker[] = [];
        const { thread } = threadOf(() => {
          const worker = new FakeWorker(milliseconds);
          workers.push(worker);
          return worker;
        });
        const answers: Promise<unknown>[] = [];
        let asked = 0;
        for (const coming of comings) {
          for (let index = 0; index < coming.count; index += 1) {
            const id = `${index === 0 ? coming.fate : 'is well'} ${asked}`;
            asked += 1;
            const expected = id.startsWith('is well') ? [`<svg>${id}</svg>`, 'late'] : [null, 'late'];
            const given = outcome(thread.draw(coming.isFile ? file(id) : job(id)));
            // Where workers die one after the other before any answer, all that wait are told so.
            answers.push(given.then((svg) => expect([...expected, null]).toContain(svg)));
          }
          await vi.advanceTimersByTimeAsync(coming.pause);
        }
        const all = Promise.all(answers).then(() => 'answered');
        expect(await within(3600, all)).toBe('answered');
        expect(workers.filter((worker, index) => worker.isBusy && index === workers.length - 1)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
