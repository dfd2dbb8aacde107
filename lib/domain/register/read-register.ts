import type { Publication } from '../publication';
import type { Scheme } from '../scheme';
import { type Facets, facetsOf } from './facets';
import { findSchemes } from './find-schemes';
import { registerIndex } from './register-index';
import type { RegisterQuery } from './register-query';
import type { Collate } from './sort-schemes';
import { type RegisterSums, sumRegister } from './sums';

export const pageSize = 20;

/** The part of a release that a register is read from. */
export interface RegisterContent {
  readonly schemes: readonly Scheme[];
  readonly dataset: Pick<Publication['dataset'], 'districts'>;
}

/** The register's answer to a query. Counts and sums are of all schemes found, not of the page alone. */
export interface Register {
  /** The schemes of this page. */
  readonly rows: readonly Scheme[];
  /** All schemes found, in order: what a file holds. */
  readonly found: readonly Scheme[];
  /** From 1; the last page where the query asks for one beyond it. */
  readonly page: number;
  /** At least 1. */
  readonly pages: number;
  readonly pageSize: number;
  readonly count: number;
  readonly named: number;
  readonly counted: number;
  readonly facets: Facets;
  readonly sums: RegisterSums;
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
  const index = registerIndex(schemes);
  const { schemes: found, counts } = findSchemes(index.inOrder(query.sort, collate), query);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(query.page, pages);
  const named = found.reduce((count, { status }) => count + (status === 'named' ? 1 : 0), 0);
  return {
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    found,
    page,
    pages,
    pageSize,
    count: found.length,
    named,
    counted: found.length - named,
    facets: facetsOf(index.filed, counts, query, districts),
    sums: sumRegister(found),
  };
}
