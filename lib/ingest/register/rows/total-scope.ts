import { type PlacedAttributes, type Range, says, schemeIndex } from './scheme-index';
import type { Section } from './sections';
import type { TotalLabel } from './total-label';

/** A total as it was met, reading downwards. */
export interface MetTotal {
  readonly label: TotalLabel;
  /** The words of its label, folded. */
  readonly words: string;
  /** How many schemes stand above it. */
  readonly at: number;
  /** The sections open there, from the outermost to the innermost. */
  readonly chain: readonly Section[];
  /** The section whose own row carries it. */
  readonly own: Section | null;
}

/**
 * Which rows each total sums; `schemes` are in reading order. A total on a section's row sums that section; one that
 * names something ("Cộng KCQG") sums what it names; "Tổng cộng" at the end sums everything; any other sums the
 * nearest section that has no total yet, or what stands since the last total.
 */
export function totalScopes(
  met: readonly MetTotal[],
  schemes: readonly PlacedAttributes[],
): readonly (readonly number[])[] {
  const everything: Range = { from: 0, to: schemes.length };
  const totalled = new Set<Section>();
  const sectionWords = new Set<string>();
  let since = 0;

  const { rowsOf, matching } = schemeIndex(schemes);

  function named({ label, chain }: MetTotal): readonly number[] {
    const inner = chain.toReversed();
    const itself = inner.find(({ attributes }) => says(attributes, label.attributes));
    if (itself) return rowsOf(itself);
    for (const range of [...inner, everything]) {
      const found = matching(range, label.attributes);
      if (found.length > 0) return found;
    }
    return [];
  }

  function take(section: Section, words: string): Range {
    totalled.add(section);
    sectionWords.add(words);
    return section;
  }

  function unnamed({ label, words, at, chain }: MetTotal): Range {
    const isLast = at === schemes.length;
    const inner = chain.toReversed();
    const innermost = inner[0];
    const byOrdinal = inner.find(({ ordinal }) => label.ordinal !== null && ordinal?.text === label.ordinal);
    if (byOrdinal) return take(byOrdinal, words);
    if (!isLast && at === (innermost?.from ?? 0)) return innermost ? take(innermost, words) : everything;
    const open = inner.filter((section) => !totalled.has(section) && section.from < at);
    if (label.isGrand && isLast && !(open[0] && sectionWords.has(words))) return everything;
    const section = label.isGrand && !isLast ? open.at(-1) : open[0];
    if (section) return take(section, words);
    if (isLast && (chain.length > 0 || since === at || since === 0)) return everything;
    return { from: since === at ? 0 : since, to: at };
  }

  return met.map((total) => {
    if (total.own) {
      totalled.add(total.own);
      return rowsOf(total.own);
    }
    if (Object.keys(total.label.attributes).length > 0) {
      const itself = total.chain.findLast(({ attributes }) => says(attributes, total.label.attributes));
      if (itself) totalled.add(itself);
      return named(total);
    }
    const range = unnamed(total);
    since = total.at;
    return rowsOf(range);
  });
}
