import type { Publication } from '../publication';
import type { Scheme } from '../scheme';
import type { SchemeList } from '../scheme-list';
import type { Collate } from './collate';
import { type FoundPositions, findInColumns } from './columns/find-in-columns';
import { FoundSchemes } from './found-schemes';
import { registerIndex } from './register-index';
import type { RegisterQuery } from './register-query';

/** The part of a release that a register is read from. */
export interface RegisterContent {
  readonly schemes: SchemeList;
  readonly dataset: Pick<Publication['dataset'], 'districts'>;
}

/** The register's answer to a query. Counts and sums are of all schemes found, not of the page alone. */
export interface Register extends Omit<FoundPositions, 'rows' | 'positions'> {
  /** The schemes of this page. */
  readonly rows: readonly Scheme[];
  /** All schemes found, in order: what a file holds. */
  readonly found: FoundSchemes;
}

/**
 * Filters, searches, sorts, counts and cuts the register as a query asks. Pure; `schemes` must never change, since what
 * all queries share is computed once for them.
 */
export function readRegister(
  { schemes, dataset: { districts } }: RegisterContent,
  query: RegisterQuery,
  collate: Collate,
): Register {
  const { columns, inOrder, search } = registerIndex(schemes);
  const tools = { columns, order: inOrder(query.sort, collate), search, districts };
  const { rows, positions, ...answer } = findInColumns(tools, query);
  let found: FoundSchemes | null = null;
  return {
    ...answer,
    rows: [...new FoundSchemes(schemes, rows)],
    get found() {
      found ??= new FoundSchemes(schemes, positions());
      return found;
    },
  };
}
