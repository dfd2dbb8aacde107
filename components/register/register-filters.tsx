import { type Choice, ChoiceList } from '@/components/ui/choice-list';
import { FilterForm } from '@/components/ui/filter-form';
import type { Register } from '@/lib/domain/register/read-register';
import {
  longestText,
  type RegisterQuery,
  type Sort,
  type SortColumn,
  sortColumns,
  sorts,
} from '@/lib/domain/register/register-query';
import { type FilterKey, filterKeys } from '@/lib/domain/register/register-query-change';
import { filterName } from '@/lib/format/filter-name';
import type { View } from '@/lib/format/view';

interface RegisterFiltersProps {
  readonly view: View;
  readonly register: Register;
  readonly query: RegisterQuery;
}

/** The register's filters: a GET form whose fields are the address's parameters. */
export function RegisterFilters({ view, register, query }: RegisterFiltersProps) {
  const texts = view.messages.register;
  const action = view.href('/schemes');
  const choices = (key: FilterKey): Choice[] =>
    register.facets[key].map(({ code, count }) => ({
      value: String(code),
      label: filterName(view, { key, value: String(code) }),
      count: view.format.count(count),
      checked: (query[key] as readonly (string | number)[]).includes(code),
    }));
  return (
    <FilterForm action={action} label={texts.filters}>
      <div className="grid gap-5">
        <div>
          <label htmlFor="q" className="font-bold text-[0.94rem]">
            {texts.search}
          </label>
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={query.q}
            maxLength={longestText}
            className="field mt-1"
            aria-describedby="q-hint"
          />
          <p id="q-hint" className="text-muted text-[0.85rem]">
            {texts.searchHint}
          </p>
        </div>
        {filterKeys.map((key) => (
          <ChoiceList key={key} name={key} legend={texts[key]} choices={choices(key)} />
        ))}
        <div>
          <label htmlFor="sort" className="font-bold text-[0.94rem]">
            {texts.sortBy}
          </label>
          <select id="sort" name="sort" defaultValue={query.sort ?? ''} className="field mt-1">
            <option value="">{texts.sortDefault}</option>
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {sortName(view, sort)}
              </option>
            ))}
          </select>
        </div>
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="button button-strong">
            {texts.apply}
          </button>
          <a className="button" href={action} data-in-place>
            {texts.clear}
          </a>
        </p>
      </div>
    </FilterForm>
  );
}

const textColumns: readonly SortColumn[] = ['code', 'title', 'programme', 'category', 'district', 'recipient'];

function sortName(view: View, sort: Sort): string {
  const texts = view.messages.register;
  const descending = sort.startsWith('-');
  const column = sortColumns.find((name) => name === sort.replace('-', ''));
  if (!column) return sort;
  const [up, down] = textColumns.includes(column) ? [texts.aToZ, texts.zToA] : [texts.ascending, texts.descending];
  return `${texts.columns[column]}, ${descending ? down : up}`;
}
