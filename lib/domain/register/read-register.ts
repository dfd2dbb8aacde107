import type { Publication } from '../publication';
import type { Scheme } from '../scheme';
import { countFacets, type Facets } from './facets';
import { isChosen, textMatcher } from './match-scheme';
import type { RegisterQuery } from './register-query';
import { filterKeys } from './register-query-change';
import { type Collate, sortSchemes } from './sort-schemes';
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

/** Filters, searches, sorts, counts and cuts the register as a query asks. Pure. */
export function readRegister(
  { schemes, dataset: { districts } }: RegisterContent,
  query: RegisterQuery,
  collate: Collate,
): Register {
  const withWords = schemes.filter(textMatcher(query.q));
  const filtered = withWords.filter((scheme) => filterKeys.every((key) => isChosen(query, key, scheme)));
  const found = sortSchemes(filtered, query.sort, collate);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(query.page, pages);
  const named = found.filter(({ status }) => status === 'named').length;
  return {
    rows: found.slice((page - 1) * pageSize, page * pageSize),
    found,
    page,
    pages,
    pageSize,
    count: found.length,
    named,
    counted: found.length - named,
    facets: countFacets(schemes, withWords, query, districts),
    sums: sumRegister(found),
  };
}
