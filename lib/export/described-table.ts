import type { Bilingual } from '@/lib/domain/publication';
import type { Unit } from '@/lib/vocabulary/measure';
import type { ColumnId } from './column-id';
import type { FileDatasetId } from './datasets';

/** What the cells of a column hold, where they hold anything. `year`: a whole number of four digits. */
export type CellType = 'text' | 'integer' | 'number' | 'year' | 'date' | 'boolean' | 'url' | 'list';

export interface DescribedCode {
  readonly code: string;
  readonly name: Bilingual;
}

/** A column as the dictionary, a data package, CSVW and OpenAPI all describe it. */
export interface DescribedColumn {
  readonly id: ColumnId;
  readonly type: CellType;
  /** `null` where its cells are no amounts, or each row names its own unit. */
  readonly unit: Unit | null;
  /** Every code that a cell may hold, in display order; `null` where it holds no code. */
  readonly codes: readonly DescribedCode[] | null;
  /** Never empty. */
  readonly isRequired: boolean;
  /** The least value of a number; `null` where there is none. */
  readonly minimum: number | null;
  readonly title: Bilingual;
  readonly definition: Bilingual;
}

/** A table with the meaning of its columns, in the order of its file. */
export interface DescribedTable {
  readonly id: FileDatasetId;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: readonly DescribedColumn[];
  /** The columns that name a row; none where nothing does. */
  readonly primaryKey: readonly ColumnId[];
  /** A column whose every item is the key of another table. */
  readonly references: readonly { readonly column: ColumnId; readonly table: FileDatasetId; readonly key: ColumnId }[];
}
