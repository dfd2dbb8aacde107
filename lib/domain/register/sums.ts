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
    const values = schemes.map((scheme) => scheme[column]).filter((value) => value !== null);
    const value = values.length === 0 ? null : values.reduce((total, each) => total + each, 0);
    return { value, published: values.length, of: schemes.length };
  };
  return { support: sum('support'), counterpart: sum('counterpart'), total: sum('total'), jobs: sum('jobs') };
}
