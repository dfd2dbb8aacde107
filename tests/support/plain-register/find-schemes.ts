import { foldText } from '@/lib/domain/fold-text';
import type { RegisterQuery } from '@/lib/domain/register/register-query';
import { type FilterKey, filterKeys } from '@/lib/domain/register/register-query-change';
import type { Scheme } from '@/lib/domain/scheme';
import { filedUnder, type RegisterEntry } from './register-entry';

/** How many schemes have a code, for each code of a filter. */
type Counts = Map<string | number, number>;

interface Found {
  readonly schemes: readonly Scheme[];
  /** For each filter, the schemes that the text and all other filters find, by their code. */
  readonly counts: Readonly<Record<FilterKey, ReadonlyMap<string | number, number>>>;
}

/** Whether all words of `q` occur in an entry's text. Every character is literal. */
function textMatcher(q: string): (entry: RegisterEntry) => boolean {
  const words = foldText(q).split(' ').filter(Boolean);
  return words.length === 0 ? () => true : ({ text }) => words.every((word) => text.includes(word));
}

/** The schemes that a query finds, in the order given, and what each filter would find beside the others: in one pass. */
export function findSchemes(entries: readonly RegisterEntry[], query: RegisterQuery): Found {
  const hasWords = textMatcher(query.q);
  const filters = filterKeys.map((key) => {
    const chosen = new Set<string | number>(query[key]);
    return { codeOf: filedUnder[key], chosen: chosen.size === 0 ? null : chosen, counts: new Map() as Counts };
  });
  const schemes: Scheme[] = [];
  for (const entry of entries) {
    if (!hasWords(entry)) continue;
    const { scheme } = entry;
    let refusing: (typeof filters)[number] | null = null;
    let refusals = 0;
    for (const filter of filters) {
      if (filter.chosen === null || filter.chosen.has(filter.codeOf(scheme))) continue;
      refusing = filter;
      refusals += 1;
    }
    if (refusals > 1) continue;
    if (refusing === null) schemes.push(scheme);
    for (const filter of filters) {
      if (refusing !== null && refusing !== filter) continue;
      const code = filter.codeOf(scheme);
      filter.counts.set(code, (filter.counts.get(code) ?? 0) + 1);
    }
  }
  const counts = Object.fromEntries(filterKeys.map((key, index) => [key, filters[index]?.counts ?? new Map()]));
  return { schemes, counts: counts as Record<FilterKey, Counts> };
}
