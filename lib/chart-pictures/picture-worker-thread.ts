import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { PictureJob } from '@/lib/domain/charts/picture-job';

const answer = z.object({ request: z.number(), svg: z.string().optional(), problem: z.string().optional() });

/** What is needed of a `Worker`. */
export interface DrawingWorker {
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  postMessage(message: { readonly request: number; readonly job: PictureJob }): void;
  terminate(): unknown;
}

interface Waiting {
  readonly job: PictureJob;
  readonly resolve: (svg: string | null) => void;
}

interface UnderWay extends Waiting {
  readonly request: number;
  readonly timer: NodeJS.Timeout;
}

/** How long one picture may take, in milliseconds: the first one waits for the worker to load what it needs. */
const patience = { first: 20_000, later: 5_000 };
const longestQueue = 1000;
/** So many workers in a row that stop before their first answer are not the fault of what they were to draw. */
const hopeless = 3;

function startWorker(): DrawingWorker {
  // A bundle of its own, which the server's must neither take in nor trace.
  const path = join(/* turbopackIgnore: true */ process.cwd(), '.build', 'chart-worker.mjs');
  const worker = new Worker(/* turbopackIgnore: true */ path);
  worker.unref();
  return worker;
}

/**
 * One thread that draws one picture after the other, started when it is first needed and kept. Where it dies or hangs,
 * the picture it was at is `null`, and another thread draws the rest. `null` too for what a full queue turns away.
 */
export class PictureWorkerThread {
  #worker: DrawingWorker | null = null;
  #queue: Waiting[] = [];
  #underWay: UnderWay | null = null;
  #requests = 0;
  #hasAnswered = false;
  #failedStarts = 0;

  constructor(readonly start: () => DrawingWorker = startWorker) {}

  draw(job: PictureJob): Promise<string | null> {
    if (this.#queue.length >= longestQueue) {
      console.error(`A chart was not drawn: ${longestQueue} others are waiting.`);
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      this.#queue.push({ job, resolve });
      this.#next();
    });
  }

  /** Hands the worker the next job when it has none: it draws one at a time, so that each has its own time. */
  #next(): void {
    if (this.#underWay !== null) return;
    const next = this.#queue.shift();
    if (next === undefined) return;
    const worker = this.#worker ?? this.#begin();
    this.#requests += 1;
    const limit = this.#hasAnswered ? patience.later : patience.first;
    const timer = setTimeout(() => this.#stop(worker, `no answer within ${limit} ms`), limit);
    this.#underWay = { ...next, request: this.#requests, timer };
    worker.postMessage({ request: this.#requests, job: next.job });
  }

  #begin(): DrawingWorker {
    const worker = this.start();
    worker.on('message', (message) => this.#settle(message));
    worker.on('error', (error) => this.#stop(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.#stop(worker, 'it ended'));
    this.#worker = worker;
    this.#hasAnswered = false;
    return worker;
  }

  #settle(message: unknown): void {
    const { request, svg, problem } = answer.parse(message);
    // What a stopped worker still says.
    if (request !== this.#underWay?.request) return;
    this.#hasAnswered = true;
    this.#failedStarts = 0;
    if (problem !== undefined) console.error(`A chart could not be drawn: ${problem}`);
    this.#finish(svg ?? null);
    this.#next();
  }

  #finish(svg: string | null): void {
    if (this.#underWay === null) return;
    clearTimeout(this.#underWay.timer);
    this.#underWay.resolve(svg);
    this.#underWay = null;
  }

  #stop(worker: DrawingWorker, reason: string): void {
    if (this.#worker !== worker) return;
    console.error(`The chart worker was stopped: ${reason}`);
    this.#worker = null;
    void worker.terminate();
    this.#finish(null);
    if (!this.#hasAnswered) this.#failedStarts += 1;
    if (this.#failedStarts >= hopeless) for (const { resolve } of this.#queue.splice(0)) resolve(null);
    this.#next();
  }
}
