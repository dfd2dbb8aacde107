import type { Measure } from './measures';
import type { PartName } from './part';
import type { Samples } from './samples';

interface Found {
  readonly part: PartName;
  readonly rows: number;
  readonly subject: string;
  readonly values: Map<Measure, number[]>;
  /** Why it was not measured; `null` where it was. */
  reason: string | null;
}

/** All that a run of the benchmark has found, in the order in which it was found. */
export class Findings {
  readonly all: Found[] = [];

  #of(part: PartName, rows: number, subject: string): Found {
    const known = this.all.find((each) => each.part === part && each.rows === rows && each.subject === subject);
    if (known !== undefined) return known;
    const found: Found = { part, rows, subject, values: new Map(), reason: null };
    this.all.push(found);
    return found;
  }

  record(part: PartName, rows: number, subject: string, measure: Measure, value: number): void {
    const { values } = this.#of(part, rows, subject);
    values.set(measure, [...(values.get(measure) ?? []), value]);
  }

  refuse(part: PartName, rows: number, subject: string, reason: string): void {
    this.#of(part, rows, subject).reason = reason;
  }

  /** The values of each round; `null` where it was not measured. */
  samples(part: PartName, rows: number, subject: string, measure: Measure): Samples | null {
    const found = this.all.find((each) => each.part === part && each.rows === rows && each.subject === subject);
    return found?.values.get(measure) ?? null;
  }
}
