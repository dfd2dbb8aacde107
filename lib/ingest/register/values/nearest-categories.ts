import { type Category, categories } from '@/lib/vocabulary/category';
import { foldWords } from '../words/fold-words';
import { categoryNames } from './category-names';
import { remembered } from './remembered';

const wordsOf = (text: string) => new Set(foldWords(text.slice(0, 200)).split(' '));
const names = categories.map((category) => ({ category, names: categoryNames[category].names.map(wordsOf) }));

/** How much of two sets of words is common: 0 … 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return (2 * common) / (a.size + b.size);
}

/** Less in common than this is chance: "Hỗ trợ khác" is like anything. */
const least = 0.35;

/**
 * All activities' codes, the one whose names share most words with a text first, the others in display order; an empty
 * text first where none is like it.
 */
export const nearestCategories: (text: string) => readonly (Category | '')[] = remembered((text) => {
  const words = wordsOf(text);
  const ranked = names.map((each) => ({
    category: each.category,
    likeness: Math.max(...each.names.map((name) => likeness(words, name))),
  }));
  const best = Math.max(...ranked.map((each) => each.likeness));
  const first = best >= least ? ranked.find((each) => each.likeness === best)?.category : undefined;
  return first ? [first, ...categories.filter((category) => category !== first)] : ['', ...categories];
});
