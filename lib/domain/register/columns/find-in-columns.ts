import type { District } from '../../district';
import { type Facets, facetsOf } from '../facets';
import type { RegisterQuery } from '../register-query';
import type { SearchIndex } from '../search/search-index';
import { searchSchemes } from '../search/search-schemes';
import type { RegisterSums } from '../sums';
import { countCells } from './count-cells';
import { foundTest } from './found-test';
import { judgeCells } from './judge-cells';
import { narrowFound } from './narrow-found';
import { pickPositions } from './pick-positions';
import type { RegisterColumns } from './register-columns';
import { sumCells } from './sum-cells';
import { sumPositions } from './sum-positions';

export const pageSize = 20;

/** What a register is searched with. */
export interface RegisterTools {
  readonly columns: RegisterColumns;
  /** Every position as the query sorts. */
  readonly order: Uint32Array;
  /** Asked for where a query has a text. */
  readonly search: () => SearchIndex;
  /** The dataset's, in display order. */
  readonly districts: readonly District[];
}

/** The answer to a query in positions. Counts and sums are of all schemes found, not of the page alone. */
export interface FoundPositions {
  /** The schemes of this page. */
  readonly rows: Uint32Array;
  /** All schemes found, in order: what a file holds. Computed at each call. */
  readonly positions: () => Uint32Array;
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

/** Filters, searches, sorts, counts and cuts a register as a query asks. Without a text no scheme is looked at for counts and sums. */
export function findInColumns(
  { columns, order, search, districts }: RegisterTools,
  query: RegisterQuery,
): FoundPositions {
  const { cells } = columns;
  const verdicts = judgeCells(cells, query);
  const bits = query.q === '' ? null : searchSchemes(search(), query.q);
  const rows = bits === null ? cells.rows : narrowFound(columns, bits, verdicts);
  const { counts, named, counted } = countCells(cells, rows, verdicts);
  const count = named + counted;
  const isFound = count === columns.size ? null : foundTest(columns, verdicts, bits);
  const pick = (from: number, to: number) => pickPositions(order, isFound, count, [from, to]);
  const pages = Math.max(1, Math.ceil(count / pageSize));
  const page = Math.min(query.page, pages);
  return {
    rows: pick((page - 1) * pageSize, page * pageSize),
    positions: () => pick(0, count),
    page,
    pages,
    pageSize,
    count,
    named,
    counted,
    facets: facetsOf(cells.codes, counts, query, districts),
    sums: bits === null ? sumCells(cells, verdicts, count) : sumPositions(columns, bits, count),
  };
}
