import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DrawingWorker, PictureWorkerThread } from '@/lib/chart-pictures/picture-worker-thread';
import type { PictureJob } from '@/lib/domain/charts/picture-job';

const job = (id: string): PictureJob => ({ drawing: { id }, texts: null }) as unknown as PictureJob;
const jobs = (count: number): PictureJob[] => Array.from({ length: count }, (_, index) => job(`chart ${index}`));
const pictures = (count: number): string[] => jobs(count).map(({ drawing }) => `<svg>${drawing.id}</svg>`);

/** Draws one picture a second, unless a job's name says otherwise. */
class FakeWorker extends EventEmitter implements DrawingWorker {
  #time = Promise.resolve();

  postMessage({ request, job: { drawing } }: { request: number; job: PictureJob }): void {
    if (drawing.id === 'hangs') return;
    this.#time = this.#time.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (drawing.id === 'dies') this.emit('error', new Error('out of memory'));
      else this.emit('message', { request, svg: `<svg>${drawing.id}</svg>` });
    });
  }

  terminate(): void {
    this.emit('exit', 1);
  }
}

function threadOf(make: () => DrawingWorker) {
  const start = vi.fn(make);
  return { thread: new PictureWorkerThread(start), start };
}

async function within<Value>(seconds: number, promise: Promise<Value>): Promise<Value | 'waiting'> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  return Promise.race([promise, Promise.resolve('waiting' as const)]);
}

const log = vi.spyOn(console, 'error');
beforeEach(() => {
  vi.useFakeTimers();
  log.mockReset().mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the thread that draws', () => {
  it('does not take a long queue for a worker that hangs', async () => {
    const { thread, start } = threadOf(() => new FakeWorker());
    const drawn = Promise.all(jobs(300).map((each) => thread.draw(each)));
    expect(await within(299, drawn)).toBe('waiting');
    expect(await within(2, drawn)).toEqual(pictures(300));
    expect(start).toHaveBeenCalledTimes(1);
    expect(log).not.toHaveBeenCalled();
  });

  it.each([
    ['hangs', 'no answer within 5000 ms'],
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
    expect(await within(19, drawn)).toBe('waiting');
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

  it('turns away what comes to a full queue', async () => {
    const { thread } = threadOf(() => new FakeWorker());
    const drawn = Promise.all(jobs(1001).map((each) => thread.draw(each)));
    expect(await within(0, thread.draw(job('too many')))).toBeNull();
    expect(await within(1002, drawn)).toEqual(pictures(1001));
  });

  it('draws what pages wait for before files, and turns files away first', async () => {
    const { thread } = threadOf(() => new FakeWorker());
    const file = (id: string): PictureJob => ({ ...job(id), texts: {} }) as unknown as PictureJob;
    const order: string[] = [];
    const draw = (each: PictureJob) => thread.draw(each).then((svg) => order.push(svg ?? `none of ${each.drawing.id}`));
    const drawn = Promise.all([
      ...Array.from({ length: 201 }, (_, index) => draw(file(`file ${index}`))),
      draw(file('one file more')),
      draw(job('page 1')),
      draw(job('page 2')),
    ]);
    expect(await within(3, drawn)).toBe('waiting');
    expect(order).toEqual(['none of one file more', '<svg>file 0</svg>', '<svg>page 1</svg>', '<svg>page 2</svg>']);
  });
});
