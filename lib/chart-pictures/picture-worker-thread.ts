import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { PictureJob } from '@/lib/domain/charts/picture-job';

const answer = z.object({ request: z.number(), svg: z.string().optional(), problem: z.string().optional() });

interface Waiting {
  readonly resolve: (svg: string | null) => void;
  readonly timer: NodeJS.Timeout;
}

/** How long a picture may take, in milliseconds: the first one waits for the worker to load what it needs. */
const patience = { first: 20_000, later: 5_000 };

/**
 * One thread that draws, started when it is first needed and kept. When it dies or hangs, whoever waits gets `null`,
 * and the next request starts another.
 */
export class PictureWorkerThread {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #requests = 0;
  #hasAnswered = false;

  draw(job: PictureJob): Promise<string | null> {
    const worker = this.#worker ?? this.#start();
    this.#requests += 1;
    const request = this.#requests;
    return new Promise((resolve) => {
      const limit = this.#hasAnswered ? patience.later : patience.first;
      const timer = setTimeout(() => this.#stop(worker, `no answer within ${limit} ms`), limit);
      this.#waiting.set(request, { resolve, timer });
      worker.postMessage({ request, job });
    });
  }

  #start(): Worker {
    // A bundle of its own, which the server's must neither take in nor trace.
    const path = join(/* turbopackIgnore: true */ process.cwd(), '.build', 'chart-worker.mjs');
    const worker = new Worker(/* turbopackIgnore: true */ path);
    worker.unref();
    worker.on('message', (message) => this.#settle(message));
    worker.on('error', (error) => this.#stop(worker, error.message));
    worker.on('exit', () => this.#stop(worker, 'it ended'));
    this.#worker = worker;
    this.#hasAnswered = false;
    return worker;
  }

  #settle(message: unknown): void {
    const { request, svg, problem } = answer.parse(message);
    this.#hasAnswered = true;
    if (problem !== undefined) console.error(`A chart could not be drawn: ${problem}`);
    const waiting = this.#waiting.get(request);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(request);
    waiting.resolve(svg ?? null);
  }

  #stop(worker: Worker, reason: string): void {
    if (this.#worker !== worker) return;
    console.error(`The chart worker was stopped: ${reason}`);
    this.#worker = null;
    void worker.terminate();
    for (const { resolve, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      resolve(null);
    }
    this.#waiting.clear();
  }
}
