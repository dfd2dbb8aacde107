import type { District } from '@/lib/domain/district';
import type { Collate } from '@/lib/domain/register/collate';
import { byKey } from '@/lib/domain/register/columns/by-key';
import type { FoundPositions } from '@/lib/domain/register/columns/find-in-columns';
import { facetsOf } from '@/lib/domain/register/facets';
import type { Register } from '@/lib/domain/register/read-register';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import { type FilterKey, filterKeys } from '@/lib/domain/register/register-query-change';
import type { SummedColumn } from '@/lib/domain/register/sums';
import type { Scheme } from '@/lib/domain/scheme';
import { findSchemes } from './find-schemes';
import { filedUnder, RegisterEntry } from './register-entry';
import { sortSchemes } from './sort-schemes';

const pageSize = 20;

interface PlainContent {
  readonly schemes: readonly Scheme[];
  readonly dataset: { readonly districts: readonly District[] };
}

interface PlainAnswer extends Omit<Register, 'found'> {
  readonly found: readonly Scheme[];
}

/** What `readRegister` answers, found by looking at each scheme: slow, and plain to see that it is right. */
export function readPlainRegister(
  { schemes, dataset: { districts } }: PlainContent,
  query: RegisterQuery,
  collate: Collate,
): PlainAnswer {
  const entries = sortSchemes(schemes, query.sort, collate).map((scheme) => new RegisterEntry(scheme));
  const { schemes: found, counts } = findSchemes(entries, query);
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(query.page, pages);
  const named = found.filter(({ status }) => status === 'named').length;
  const filed = (key: FilterKey) => schemes.map((scheme): string | number => filedUnder[key](scheme));
  const sum = (column: SummedColumn) => {
    const values = found.flatMap(({ [column]: value }) => (value === null ? [] : [value]));
    const value = values.length === 0 ? null : values.reduce((total, amount) => total + amount, 0);
    return { value, published: values.length, of: found.length };
  };
  const answer: Omit<FoundPositions, 'rows' | 'positions'> = {
    page,
    pages,
    pageSize,
    count: found.length,
    named,
    counted: found.length - named,
    facets: facetsOf(byKey(filterKeys, filed), counts, query, districts),
    sums: { support: sum('support'), counterpart: sum('counterpart'), total: sum('total'), jobs: sum('jobs') },
  };
  return { ...answer, rows: found.slice((page - 1) * pageSize, page * pageSize), found };
}
