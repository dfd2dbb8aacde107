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
  /** How many may wait; beyond that, jobs are turned away. */
  readonly longestQueue: number;
  /** Which jobs go before the others, and how many of all may wait before these are turned away too. */
  readonly urgent?: { readonly isUrgent: (job: Job) => boolean; readonly longestQueue: number };
  readonly start: () => JobWorker<Job>;
  readonly read: (message: unknown) => WorkerAnswer<Answer>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer | null) => void;
}

interface UnderWay<Job, Answer> extends Waiting<Job, Answer> {
  readonly request: number;
  readonly timer: NodeJS.Timeout;
}

/** How long one job may take, in milliseconds: the first one waits for the worker to load what it needs. */
const patience = { first: 20_000, later: 5_000 };
/** So many workers in a row that stop before their first answer are not the fault of what they were to do. */
const hopeless = 3;

/**
 * One thread that does one job after the other, started when it is first needed and kept. Where it dies or hangs, the
 * answer to the job it was at is `null`, and another thread does the rest. `null` too for what a full queue turns away.
 */
export class WorkerThread<Job, Answer> {
  #worker: JobWorker<Job> | null = null;
  #queue: Waiting<Job, Answer>[] = [];
  #underWay: UnderWay<Job, Answer> | null = null;
  #requests = 0;
  #hasAnswered = false;
  #failedStarts = 0;

  constructor(readonly kind: WorkerKind<Job, Answer>) {}

  draw(job: Job): Promise<Answer | null> {
    const { names, urgent } = this.kind;
    const isUrgent = (each: Job) => urgent?.isUrgent(each) === true;
    const { longestQueue } = urgent && isUrgent(job) ? urgent : this.kind;
    if (this.#queue.length >= longestQueue) {
      console.error(`${names.job} was not drawn: ${longestQueue} others are waiting.`);
      return Promise.resolve(null);
    }
    return new Promise((resolve) => {
      const patient = isUrgent(job) ? this.#queue.findIndex((other) => !isUrgent(other.job)) : -1;
      this.#queue.splice(patient < 0 ? this.#queue.length : patient, 0, { job, resolve });
      this.#next();
    });
  }

  /** Hands the worker the next job when it has none: it does one at a time, so that each has its own time. */
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

  #begin(): JobWorker<Job> {
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
    if (request !== this.#underWay?.request) return;
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
