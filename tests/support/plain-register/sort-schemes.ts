import type { Collate } from '@/lib/domain/register/collate';
import type { Sort, SortColumn } from '@/lib/domain/register/register-query';
import { schemeLeverage } from '@/lib/domain/register/scheme-leverage';
import type { Scheme } from '@/lib/domain/scheme';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { programmes } from '@/lib/vocabulary/programme';
import { schemeStatuses } from '@/lib/vocabulary/scheme-status';

const sortValues: Record<SortColumn, (scheme: Scheme) => string | number | null> = {
  code: ({ code }) => code,
  title: ({ title }) => title,
  programme: ({ programme }) => programmes.indexOf(programme),
  category: ({ category }) => categoriesWithRemainder.indexOf(category),
  year: ({ year }) => year,
  district: ({ district }) => district?.name ?? null,
  recipient: ({ recipient }) => recipient,
  support: ({ support }) => support,
  counterpart: ({ counterpart }) => counterpart,
  total: ({ total }) => total,
  leverage: schemeLeverage,
  jobs: ({ jobs }) => jobs,
};

/**
 * The schemes in the order asked for; `null` is the register's own: by programme, category and code.
 * In every order named schemes come before counted ones, and what is not published last.
 */
export function sortSchemes(schemes: readonly Scheme[], sort: Sort | null, collate: Collate): readonly Scheme[] {
  const compareBy = (column: SortColumn, a: Scheme, b: Scheme, direction: 1 | -1): number => {
    const [first, second] = [sortValues[column](a), sortValues[column](b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === 'string' || typeof second === 'string') {
      return direction * collate(String(first), String(second));
    }
    return direction * (first - second);
  };
  const asked = sort === null ? null : (sort.replace(/^-/, '') as SortColumn);
  const direction = sort?.startsWith('-') ? -1 : 1;
  return schemes.toSorted(
    (a, b) =>
      schemeStatuses.indexOf(a.status) - schemeStatuses.indexOf(b.status) ||
      (asked === null ? 0 : compareBy(asked, a, b, direction)) ||
      compareBy('programme', a, b, 1) ||
      compareBy('category', a, b, 1) ||
      compareBy('code', a, b, 1),
  );
}
