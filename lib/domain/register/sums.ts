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
