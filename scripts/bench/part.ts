import type { Generation } from '../generated/generated-schemes';
import type { Measure } from './measures';

/** The parts of the benchmark, in the order in which they are run and printed. */
export const partNames = ['register', 'facets', 'search', 'engine', 'files', 'publish', 'start'] as const;
export type PartName = (typeof partNames)[number];

export interface PartContext extends Generation {
  readonly rounds: number;
  /** How long a load lasts. */
  readonly seconds: number;
  /** The store with the generated register: made, or found from an earlier run. */
  readonly store: () => Promise<string>;
  /** A folder for this part alone, removed after it. */
  readonly folder: string;
  /** One value of this round. */
  readonly record: (subject: string, measure: Measure, value: number) => void;
  /** That a subject cannot be measured here, and why. */
  readonly refuse: (subject: string, reason: string) => void;
}

/** A part made ready for one size. The servers that it started are stopped by who runs it. */
export interface PartRun {
  /** Measures everything once; what is compared stands side by side in it. */
  round(round: number): Promise<void>;
}

export interface BenchPart {
  readonly name: PartName;
  readonly title: string;
  /** What is to be known to read the table. */
  readonly notes: readonly string[];
  /** More rounds than these are not worth their time at this size. */
  readonly mostRounds?: (rows: number) => number;
  open(context: PartContext): Promise<PartRun>;
}
