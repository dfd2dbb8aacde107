import { ChipLink } from '@/components/ui/chip-link';
import { chartList } from '@/lib/domain/charts/registry';
import type { View } from '@/lib/format/view';
import { type OverviewQuery, overviewSearch } from '@/lib/schemas/overview-query';

interface SelectionChipsProps {
  readonly view: View;
  readonly query: OverviewQuery;
}

/** What the overview is narrowed to, each choice removable. */
export function SelectionChips({ view, query }: SelectionChipsProps) {
  const { vocabulary, overview } = view.messages;
  const chips = [
    ...query.programme.map((code) => ({
      code,
      name: vocabulary.programme[code],
      rest: { ...query, programme: query.programme.filter((other) => other !== code) },
    })),
    ...query.category.map((code) => ({
      code,
      name: vocabulary.category[code],
      rest: { ...query, category: query.category.filter((other) => other !== code) },
    })),
  ];
  if (chips.length === 0) return null;
  return (
    <ul aria-label={overview.narrow.current} className="flex flex-wrap gap-2 mt-4">
      {chips.map(({ code, name, rest }) => {
        const search = overviewSearch(rest, chartList);
        return (
          <li key={code}>
            <ChipLink href={view.href('', search)} label={`${name} – ${overview.narrow.remove}`} focusId="headline">
              {name}
            </ChipLink>
          </li>
        );
      })}
    </ul>
  );
}
