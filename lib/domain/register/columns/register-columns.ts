import type { FilterKey } from '../register-query-change';
import type { SummedColumn } from '../sums';

/** What a scheme is filed under: a programme, a type, a year, a district, or `not_published`. */
export type FiledCode = string | number;

/**
 * The combinations of programme, type, year, district and status that occur in a register, each with the sums of its
 * schemes: what counts, facets and sums are added up from without looking at a scheme.
 */
export interface RegisterCells {
  readonly size: number;
  /** 1: the schemes are named, 0: they are counted. */
  readonly named: Uint8Array;
  /** What schemes are filed under, for each filter; every code occurs. */
  readonly codes: Readonly<Record<FilterKey, readonly FiledCode[]>>;
  /** The name of each district in `codes`; `null` for what is not published. */
  readonly districtNames: readonly (string | null)[];
  /** For each filter, where in `codes` the code of each cell is. */
  readonly slots: Readonly<Record<FilterKey, Uint16Array>>;
  /** Schemes of each cell. */
  readonly rows: Uint32Array;
  /** Of the published amounts of each cell: whole đồng, or jobs. */
  readonly sums: Readonly<Record<SummedColumn, Float64Array>>;
  /** How many schemes of each cell publish an amount. */
  readonly published: Readonly<Record<SummedColumn, Uint32Array>>;
}

/** A release's register by columns, 36 bytes a scheme. A position (0…size−1) is a scheme's place in the release. */
export interface RegisterColumns {
  readonly size: number;
  /** The cell of each position. */
  readonly cell: Uint32Array;
  readonly cells: RegisterCells;
  /** Whole đồng, or jobs, of each position; NaN where it is not published. */
  readonly amounts: Readonly<Record<SummedColumn, Float64Array>>;
}
