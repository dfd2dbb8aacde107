/** A district-level unit as a dataset knows it. The name is a proper name: the same in every language. */
export interface District {
  /** Stable within the dataset: the statistical code, or the name in ASCII. Small letters, digits and "-". */
  readonly code: string;
  readonly name: string;
}
