import type { Column } from '../table';

/** Raised whenever the same rows are written as another text, or as other parts. */
export const csvTextVersion = 1;

/** Of the program that writes a CSV of these columns: the same text, the same bytes for the same rows. */
export const csvVersion = (columns: readonly Pick<Column<unknown>, 'id'>[]): string =>
  `${csvTextVersion} ${columns.map(({ id }) => id).join(' ')}`;
