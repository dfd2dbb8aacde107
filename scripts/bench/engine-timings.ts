import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the engine says of one of its works: milliseconds, or a number where its name says so. */
export interface EngineTiming {
  readonly name: string;
  readonly rows: number;
  readonly median: number;
  /** Between the least and the most. */
  readonly spread: number;
}

interface EngineBench {
  benchRegisterEngine(asked: { readonly rows: readonly number[]; readonly rounds: number }): readonly EngineTiming[];
}

export const engineFile = 'scripts/bench/register-engine.ts';

/** Measures the engine in this process, and prints its timings as JSON. */
export async function printEngineTimings(rows: number, rounds: number): Promise<void> {
  const { benchRegisterEngine }: EngineBench = await import(pathToFileURL(resolve(engineFile)).href);
  console.log(JSON.stringify(benchRegisterEngine({ rows: [rows], rounds })));
}
