import { parseArgs } from 'node:util';
import { type PartName, partNames } from './part';

export interface BenchOptions {
  /** Sizes of the registers, each measured by itself. */
  readonly rows: readonly number[];
  readonly rounds: number;
  /** How long a load lasts in each round. */
  readonly seconds: number;
  readonly seed: number;
  readonly only: readonly PartName[];
}

export const benchUsage =
  'npm run bench [-- --rows 58,10000,100000,1000000 --rounds 5 --seconds 3 --seed 1 --only register,search]';

/** Thrown for options that cannot be followed; the message is a sentence. */
export class WrongBenchOption extends Error {}

function whole(name: string, given: string, least: number): number {
  if (/^\d{1,9}$/.test(given.trim()) && Number(given) >= least) return Number(given);
  throw new WrongBenchOption(`--${name} takes whole numbers from ${least}; it is "${given}".`);
}

function partNamed(given: string): PartName {
  const found = partNames.find((name) => name === given.trim());
  if (found !== undefined) return found;
  throw new WrongBenchOption(`--only names parts of the benchmark (${partNames.join(', ')}); there is no "${given}".`);
}

/** What the command line asks for. Throws `WrongBenchOption`. */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const text = (value: string) => ({ type: 'string', default: value }) as const;
  const options = { rows: text('58,10000,100000,1000000'), rounds: text('5'), seconds: text('3'), seed: text('1') };
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, only: text(partNames.join(',')) } });
    return {
      rows: values.rows.split(',').map((given) => whole('rows', given, 1)),
      rounds: whole('rounds', values.rounds, 1),
      seconds: whole('seconds', values.seconds, 1),
      seed: whole('seed', values.seed, 1),
      only: values.only.split(',').map(partNamed),
    };
  } catch (error) {
    if (error instanceof WrongBenchOption) throw error;
    throw new WrongBenchOption(error instanceof Error ? error.message : String(error));
  }
}
