import { ChipLink } from '@/components/ui/chip-link';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import { chosenFilters, withoutFilter } from '@/lib/domain/register/register-query-change';
import { chipName } from '@/lib/format/filter-name';
import type { View } from '@/lib/format/view';
import { registerSearch } from '@/lib/schemas/register-query';

interface RegisterChipsProps {
  readonly view: View;
  readonly query: RegisterQuery;
}

/** The chosen filters, each a link to the same list without it. */
export function RegisterChips({ view, query }: RegisterChipsProps) {
  const chosen = chosenFilters(query);
  if (chosen.length === 0) return null;
  const texts = view.messages.register;
  return (
    <ul aria-label={texts.chosen} className="flex flex-wrap gap-2 mb-4">
      {chosen.map((filter) => {
        const name = chipName(view, filter);
        return (
          <li key={`${filter.key} ${filter.value}`}>
            <ChipLink
              href={view.href('/schemes', registerSearch(withoutFilter(query, filter)))}
              label={texts.remove(name)}
              focusId="results"
            >
              {name}
            </ChipLink>
          </li>
        );
      })}
    </ul>
  );
}
