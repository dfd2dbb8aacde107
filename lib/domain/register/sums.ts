import type { Scheme } from '../scheme';

export const summedColumns = ['support', 'counterpart', 'total', 'jobs'] as const;
export type SummedColumn = (typeof summedColumns)[number];

/** A sum over rows of the register: of the published values only, which `published` counts among `of` rows. */
export interface RegisterSum {
  /** Whole đồng, or jobs; `null` where no row publishes a value. */
  readonly value: number | null;
  readonly published: number;
  readonly of: number;
}
export type RegisterSums = Readonly<Record<SummedColumn, RegisterSum>>;

export function sumRegister(schemes: readonly Scheme[]): RegisterSums {
  const sum = (column: SummedColumn): RegisterSum => {
    let total = 0;
    let published = 0;
    for (const { [column]: value } of schemes) {
      if (value === null) continue;
      total += value;
      published += 1;
    }
    return { value: published === 0 ? null : total, published, of: schemes.length };
  };
  return { support: sum('support'), counterpart: sum('counterpart'), total: sum('total'), jobs: sum('jobs') };
}
