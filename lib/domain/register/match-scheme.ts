import { foldText } from '../fold-text';
import type { Scheme } from '../scheme';
import { type RegisterQuery, unknownChoice } from './register-query';
import type { FilterKey } from './register-query-change';

/** What a scheme is filed under, for each filter. */
export const filedUnder = {
  programme: ({ programme }) => programme,
  category: ({ category }) => category,
  year: ({ year }) => year ?? unknownChoice,
  district: ({ district }) => district?.code ?? unknownChoice,
} satisfies Record<FilterKey, (scheme: Scheme) => string | number>;

const searchable = ({ code, title, recipient, place, district }: Scheme): string =>
  foldText([code, title, recipient, place, district?.name].filter(Boolean).join('\n'));

/** Whether all words of `q` occur in the scheme's code, title, recipient, place or district. Every character is literal. */
export function textMatcher(q: string): (scheme: Scheme) => boolean {
  const words = foldText(q).split(' ');
  return (scheme) => {
    const text = searchable(scheme);
    return words.every((word) => text.includes(word));
  };
}

/** Whether a scheme is filed under a chosen value of one filter; no choice admits every scheme. */
export function isChosen(query: RegisterQuery, key: FilterKey, scheme: Scheme): boolean {
  const chosen: readonly (string | number)[] = query[key];
  return chosen.length === 0 || chosen.includes(filedUnder[key](scheme));
}
