import type { Cell } from '../cell';
import type { Figure, Premise, Statement } from '../figure';
import type { Dataset, Source } from '../publication';
import type { Scheme } from '../scheme';

/** A cell that two releases tell differently: another value, other bounds or another basis. */
export interface FigureChange {
  /** `appeared`: not published before. `vanished`: no longer published. */
  readonly kind: 'changed' | 'appeared' | 'vanished';
  readonly cell: Cell;
  /** What the earlier release shows there; a `not_published` figure where it shows nothing. */
  readonly before: Figure;
  readonly after: Figure;
}

/** The same row in both releases, with different contents. */
export interface Correction<Row> {
  readonly before: Row;
  readonly after: Row;
  /** What differs; never empty. */
  readonly fields: readonly (keyof Row)[];
}

/** How two lists of rows differ, matched by their stable id, in the order of the ids. */
export interface RowChanges<Row> {
  readonly added: readonly Row[];
  readonly removed: readonly Row[];
  readonly corrected: readonly Correction<Row>[];
}

/** What a release says of its dataset as a whole, in the order in which it is told. */
export const datasetFacts = [
  'isIllustrative',
  'province',
  'period',
  'coverage',
  'yearMeaning',
  'jobsMeaning',
  'agency',
  'districts',
  'codePrefix',
] as const satisfies readonly (keyof Dataset)[];
export type DatasetFact = (typeof datasetFacts)[number];

export type DatasetChange = {
  readonly [Fact in DatasetFact]: {
    readonly fact: Fact;
    readonly before: Dataset[Fact];
    readonly after: Dataset[Fact];
  };
}[DatasetFact];

/** Everything that a later release of a dataset says otherwise than an earlier one. */
export interface ReleaseDiff {
  /** Whose releases these are, and every district that either knows. */
  readonly about: Pick<Dataset, 'slug' | 'isIllustrative' | 'districts'>;
  /** Both say the same. */
  readonly isEmpty: boolean;
  readonly dataset: readonly DatasetChange[];
  /** The most important first: totals of the whole period, then what is narrowed by one dimension, by two … */
  readonly figures: readonly FigureChange[];
  readonly schemes: RowChanges<Scheme>;
  readonly sources: RowChanges<Source>;
  readonly statements: RowChanges<Statement>;
  readonly premises: RowChanges<Premise>;
}
