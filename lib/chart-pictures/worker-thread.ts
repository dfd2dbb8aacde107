import { PictureLate } from './picture-late';

/** What is needed of a `Worker`. */
export interface JobWorker<Job> {
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  postMessage(message: { readonly request: number; readonly job: Job }): void;
  terminate(): unknown;
}

/** What a worker says of a job: its answer, or why there is none. */
export interface WorkerAnswer<Answer> {
  readonly request: number;
  readonly answer: Answer | undefined;
  readonly problem: string | undefined;
}

export interface WorkerKind<Job, Answer> {
  /** What the log calls a job and its worker. */
  readonly names: { readonly job: string; readonly worker: string };
  /** Which jobs go before the others. */
  readonly isUrgent?: (job: Job) => boolean;
  readonly start: () => JobWorker<Job>;
  readonly read: (message: unknown) => WorkerAnswer<Answer>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer | null) => void;
}

interface UnderWay<Job, Answer> extends Waiting<Job, Answer> {
  readonly request: number;
  readonly begunAt: number;
  readonly timer: NodeJS.Timeout;
}

/** In milliseconds: a job that would have to wait for longer than this is turned away. */
const longestWait = 10_000;
/** In milliseconds: how long a job takes, as long as nothing is known of it. */
const firstGuess = 100;
/** How far the last job moves the mean. */
const weight = 1 / 8;
/**
 * In milliseconds: so long without an answer is no busy machine but a worker that hangs; another one would begin all over
 * again. The first job waits for the worker to load what it needs.
 */
const stuck = { first: 120_000, later: 20_000 };
/** So many workers in a row that stop before their first answer are not the fault of what they were to do. */
const hopeless = 3;

/**
 * One thread that does one job after the other, kept. Where it dies or hangs, the answer to the job it was at is `null`,
 * and another thread does the rest. A queue that could not be done in time takes nothing more.
 */
export class WorkerThread<Job, Answer> {
  #worker: JobWorker<Job> | null = null;
  #queue: Waiting<Job, Answer>[] = [];
  #underWay: UnderWay<Job, Answer> | null = null;
  #requests = 0;
  #hasAnswered = false;
  #failedStarts = 0;
  #meanTime = firstGuess;
  #isTurningAway = false;

  constructor(readonly kind: WorkerKind<Job, Answer>) {}

  /** Starts the worker ahead of the first job, which then need not wait for it. */
  begin(): void {
    if (this.#worker === null) this.#start();
  }

  /** `null` where there is no answer: the log says why. Rejects with `PictureLate` where too many jobs come before it. */
  draw(job: Job): Promise<Answer | null> {
    const place = this.#placeOf(job);
    if ((place + (this.#underWay === null ? 0 : 1)) * this.#meanTime > longestWait) return this.#turnAway();
    this.#isTurningAway = false;
    return new Promise((resolve) => {
      this.#queue.splice(place, 0, { job, resolve });
      this.#next();
    });
  }

  #placeOf(job: Job): number {
    const { isUrgent = () => false } = this.kind;
    const patient = isUrgent(job) ? this.#queue.findIndex((other) => !isUrgent(other.job)) : -1;
    return patient < 0 ? this.#queue.length : patient;
  }

  #turnAway(): Promise<never> {
    const { names } = this.kind;
    if (!this.#isTurningAway)
      console.warn(
        `${names.job} was not drawn: ${this.#queue.length} others are waiting, ${Math.round(this.#meanTime)} ms each.`,
      );
    this.#isTurningAway = true;
    return Promise.reject(new PictureLate());
  }

  /** Hands the worker the next job when it has none: it does one at a time, so that each has its own time. */
  #next(): void {
    if (this.#underWay !== null) return;
    const next = this.#queue.shift();
    if (next === undefined) return;
    const worker = this.#worker ?? this.#start();
    this.#requests += 1;
    const limit = this.#hasAnswered ? stuck.later : stuck.first;
    const timer = setTimeout(() => this.#stop(worker, `no answer within ${limit} ms`), limit);
    this.#underWay = { ...next, request: this.#requests, begunAt: performance.now(), timer };
    worker.postMessage({ request: this.#requests, job: next.job });
  }

  #start(): JobWorker<Job> {
    const worker = this.kind.start();
    worker.on('message', (message) => this.#settle(message));
    worker.on('error', (error) => this.#stop(worker, error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => this.#stop(worker, 'it ended'));
    this.#worker = worker;
    this.#hasAnswered = false;
    return worker;
  }

  #settle(message: unknown): void {
    const { request, answer, problem } = this.kind.read(message);
    // What a stopped worker still says.
    if (this.#underWay === null || request !== this.#underWay.request) return;
    // The first answer's time is that of loading, not of drawing.
    if (this.#hasAnswered) this.#meanTime += weight * (performance.now() - this.#underWay.begunAt - this.#meanTime);
    this.#hasAnswered = true;
    this.#failedStarts = 0;
    if (problem !== undefined) console.error(`${this.kind.names.job} could not be drawn: ${problem}`);
    this.#finish(answer ?? null);
    this.#next();
  }

  #finish(answer: Answer | null): void {
    if (this.#underWay === null) return;
    clearTimeout(this.#underWay.timer);
    this.#underWay.resolve(answer);
    this.#underWay = null;
  }

  #stop(worker: JobWorker<Job>, reason: string): void {
    if (this.#worker !== worker) return;
    console.error(`${this.kind.names.worker} was stopped: ${reason}`);
    this.#worker = null;
    void worker.terminate();
    this.#finish(null);
    if (!this.#hasAnswered) this.#failedStarts += 1;
    if (this.#failedStarts >= hopeless) for (const { resolve } of this.#queue.splice(0)) resolve(null);
    this.#next();
  }
}
