import { compareText } from '@/lib/domain/compare-text';
import { grouped } from '@/lib/domain/grouped';
import type { Scheme } from '@/lib/domain/scheme';
import { notItemised } from '@/lib/vocabulary/category';
import type { RegisterRow } from '../register/register-reading';

/** What rows and schemes are known by. A row without a type is one that its source does not itemise. */
type Known = Pick<
  Scheme,
  'category' | 'title' | 'recipient' | 'year' | 'support' | 'counterpart' | 'total' | 'jobs' | 'decision'
> & { readonly programme: Scheme['programme'] | null };

type NameKey = (text: string | null) => string;
type KeyOf = (known: Known, nameKey: NameKey) => string | null;

const keyed = (...parts: readonly (string | number | null)[]): string => parts.join('|');

/** All of it; the order of rows that are alike in all of it does not matter. */
export const contentKey: (known: Known, nameKey: NameKey) => string = (known, nameKey) =>
  keyed(
    known.year ?? 9999,
    nameKey(known.title),
    nameKey(known.recipient),
    known.programme,
    known.category,
    known.support,
    known.counterpart,
    known.total,
    known.jobs,
    known.decision,
  );

const named: KeyOf = ({ title, recipient }, nameKey) =>
  title === null || recipient === null ? null : keyed(nameKey(title), nameKey(recipient));

const byRecipient: KeyOf = ({ recipient, programme, category }, nameKey) =>
  recipient === null ? null : keyed(nameKey(recipient), programme, category);

/** Ways to know a scheme again, the surest first. */
const ways: readonly {
  readonly keyOf: KeyOf;
  /** As many rows as schemes that are alike are the same ones. */
  readonly pairsAlike: boolean;
  readonly fits?: (a: Known, b: Known) => boolean;
}[] = [
  { keyOf: contentKey, pairsAlike: true },
  { keyOf: (known, nameKey) => named(known, nameKey) && keyed(named(known, nameKey), known.year), pairsAlike: true },
  { keyOf: named, pairsAlike: false },
  {
    keyOf: ({ title, year, support }, nameKey) =>
      title === null || support === null ? null : keyed(nameKey(title), year, support),
    pairsAlike: false,
  },
  {
    keyOf: (known, nameKey) => byRecipient(known, nameKey) && keyed(byRecipient(known, nameKey), known.year),
    pairsAlike: false,
  },
  { keyOf: byRecipient, pairsAlike: false, fits: (a, b) => a.year === null || b.year === null },
];

const asKnown = (row: RegisterRow): Known => ({ ...row, category: row.category ?? notItemised });

/**
 * Which scheme of the current release each row is: by its code, else by what it says, where that tells one row and one
 * scheme from all others. Schemes that are only counted are found by their code alone. The order of rows plays no part.
 */
export function matchCurrent(
  rows: readonly RegisterRow[],
  current: readonly Scheme[],
  nameKey: NameKey,
): ReadonlyMap<RegisterRow, Scheme> {
  const matched = new Map<RegisterRow, Scheme>();
  const byCode = new Map(current.map((scheme) => [scheme.code, scheme]));
  const schemes = new Set(current.filter(({ status }) => status === 'named'));
  const rest = new Map<RegisterRow, Known>();
  const pair = (row: RegisterRow, scheme: Scheme) => {
    matched.set(row, scheme);
    schemes.delete(scheme);
    rest.delete(row);
  };
  for (const row of rows) {
    const scheme = row.code === null ? undefined : byCode.get(row.code);
    if (row.code === null) rest.set(row, asKnown(row));
    else if (scheme) pair(row, scheme);
  }
  for (const { keyOf, pairsAlike, fits = () => true } of ways) {
    if (rest.size === 0 || schemes.size === 0) break;
    const knownAs = (row: RegisterRow): Known => rest.get(row) ?? asKnown(row);
    const rowGroups = grouped(rest.keys(), (row) => keyOf(knownAs(row), nameKey));
    for (const [key, alike] of grouped(schemes, (scheme) => keyOf(scheme, nameKey))) {
      if (key === null) continue;
      const found = rowGroups.get(key) ?? [];
      const isSure = pairsAlike
        ? found.length === alike.length || keyOf === contentKey
        : found.length === 1 && alike.length === 1;
      if (!isSure) continue;
      const order = (a: Known, b: Known) => compareText(contentKey(a, nameKey), contentKey(b, nameKey));
      const inOrder = found.toSorted((a, b) => order(knownAs(a), knownAs(b)));
      const schemesInOrder = alike.toSorted((a, b) => order(a, b) || compareText(a.code, b.code));
      inOrder.slice(0, alike.length).forEach((row, index) => {
        const scheme = schemesInOrder[index];
        if (scheme && fits(knownAs(row), scheme)) pair(row, scheme);
      });
    }
  }
  return matched;
}
