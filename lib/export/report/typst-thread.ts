import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';

const answer = z.object({
  request: z.number(),
  pdf: z.instanceof(Uint8Array).optional(),
  isAccessible: z.boolean().optional(),
  warnings: z.array(z.string()).optional(),
  objection: z.string().optional(),
  problem: z.string().optional(),
});

/** A compiled report. */
export interface CompiledReport {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** It conforms to PDF/UA-1. */
  readonly isAccessible: boolean;
}

export interface CompileJob {
  /** A `ReportContent` as JSON. */
  readonly content: string;
  /** What the file says of when it was made, in seconds since 1970. */
  readonly createdAt: number;
}

/** What is needed of a `Worker`. */
export interface CompilingWorker {
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  postMessage(message: CompileJob & { readonly request: number }): void;
  terminate(): unknown;
}

interface Waiting {
  readonly job: CompileJob;
  readonly resolve: (report: CompiledReport | null) => void;
}

/** How long one report may take, in milliseconds: the first one waits for the fonts. */
const patience = 30_000;
const longestQueue = 50;
/** Typst keeps some megabytes of each report for good, whatever is evicted; they go with the thread. */
const reportsOfOneWorker = 10;

function startWorker(): CompilingWorker {
  // Read as it is, by a thread of its own: the server's bundle must neither take it in nor trace it.
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/export/report/typst/compile-worker.mjs');
  const worker = new Worker(/* turbopackIgnore: true */ path);
  worker.unref();
  return worker;
}

/**
 * One thread that sets one report after the other, started when it is first needed, kept warm, and renewed now and then. `null` for a report
 * that could not be set (the log says why), where the thread died or hung, and for what a full queue turns away.
 */
export class TypstThread {
  #worker: CompilingWorker | null = null;
  #queue: Waiting[] = [];
  #underWay: (Waiting & { readonly request: number; readonly timer: NodeJS.Timeout }) | null = null;
  #requests = 0;
  #answered = 0;

  constructor(
    readonly start: () => CompilingWorker = startWorker,
    readonly limit: number = patience,
  ) {}

  compile(job: CompileJob): Promise<CompiledReport | null> {
    if (this.#queue.length >= longestQueue) {
      console.error(`A report was not made: ${longestQueue} others are waiting.`);
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      this.#queue.push({ job, resolve });
      this.#next();
    });
  }

  #next(): void {
    if (this.#underWay !== null) return;
    const next = this.#queue.shift();
    if (next === undefined) return;
    const worker = this.#worker ?? this.#begin();
    this.#requests += 1;
    const timer = setTimeout(() => this.#stop(worker, `no answer within ${this.limit} ms`), this.limit);
    this.#underWay = { ...next, request: this.#requests, timer };
    worker.postMessage({ ...next.job, request: this.#requests });
  }

  #begin(): CompilingWorker {
    const worker = this.start();
    worker.on('message', (message) => this.#settle(message));
    worker.on('error', (error) => this.#stop(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.#stop(worker, 'it ended'));
    this.#worker = worker;
    this.#answered = 0;
    return worker;
  }

  #settle(message: unknown): void {
    const { request, pdf, isAccessible = false, warnings = [], objection, problem } = answer.parse(message);
    // What a stopped worker still says.
    if (request !== this.#underWay?.request) return;
    if (problem !== undefined) console.error(`A report could not be set: ${problem}`);
    if (objection !== undefined) console.warn(`A report is not PDF/UA-1: ${objection}`);
    if (warnings.length > 0) console.warn(`A report was set with warnings: ${warnings.join('; ')}`);
    this.#finish(pdf === undefined ? null : { pdf: new Uint8Array(pdf), isAccessible });
    this.#answered += 1;
    if (this.#answered >= reportsOfOneWorker) this.#renew();
    this.#next();
  }

  /** Lets the worker go that has nothing under way; what it says in going is no failure. */
  #renew(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }

  #finish(report: CompiledReport | null): void {
    if (this.#underWay === null) return;
    clearTimeout(this.#underWay.timer);
    this.#underWay.resolve(report);
    this.#underWay = null;
  }

  #stop(worker: CompilingWorker, reason: string): void {
    if (this.#worker !== worker) return;
    console.error(`The report worker was stopped: ${reason}`);
    this.#worker = null;
    void worker.terminate();
    this.#finish(null);
    this.#next();
  }
}
