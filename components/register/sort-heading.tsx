import type { RegisterQuery, SortColumn } from '@/lib/domain/register/register-query';
import { withNextSort } from '@/lib/domain/register/register-query-change';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';

interface SortHeadingProps {
  readonly view: View;
  readonly query: RegisterQuery;
  readonly column: SortColumn;
  readonly isNumber: boolean;
}

/** A column's heading: a link to the same list in its order. */
export function SortHeading({ view, query, column, isNumber }: SortHeadingProps) {
  const texts = view.messages.register;
  const direction = query.sort === column ? 'ascending' : query.sort === `-${column}` ? 'descending' : undefined;
  return (
    <th scope="col" aria-sort={direction} className={isNumber ? 'number' : undefined}>
      <a
        href={view.href('/schemes', registerSearch(withNextSort(query, column)))}
        data-in-place
        className="text-inherit"
      >
        {texts.columns[column]}
        {direction && <span aria-hidden="true">{direction === 'ascending' ? ' ↑' : ' ↓'}</span>}
      </a>
    </th>
  );
}
