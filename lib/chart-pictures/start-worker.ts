import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** A worker of a file of its own, which the server's bundle must neither take in nor trace. `path`: below the project's. */
export function startWorker(...path: readonly string[]): Worker {
  const worker = new Worker(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ process.cwd(), ...path));
  worker.unref();
  return worker;
}
