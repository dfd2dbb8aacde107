import { type Category, categories } from '@/lib/vocabulary/category';
import { foldWords } from '../words/fold-words';
import { categoryNames } from './category-names';
import { remembered } from './remembered';

/** The activity that a text names, and whether by its name and no more. */
export interface NamedCategory {
  readonly category: Category;
  readonly isExact: boolean;
}

const names = new Map<string, Category>(
  categories.flatMap((category) => categoryNames[category].names.map((name) => [foldWords(name), category] as const)),
);
const keywords = categories.map((category) => ({
  category,
  words: categoryNames[category].keywords.map((keyword) => ` ${foldWords(keyword)} `),
}));
const lead = /^(?:ho tro|de an|noi dung|hoat dong|nhom|cac)(?: (?:ho tro|de an|noi dung|hoat dong))* /;

/** The activity that a cell names: by code or name, or else by keywords where they are those of one activity only. */
export const categoryOf: (text: string) => NamedCategory | null = remembered((text) => {
  const words = foldWords(text.slice(0, 500));
  const exact = names.get(words) ?? names.get(words.replace(lead, ''));
  if (exact) return { category: exact, isExact: true };
  const padded = ` ${words} `;
  const found = keywords.filter((each) => each.words.some((keyword) => padded.includes(keyword)));
  return found.length === 1 && found[0] ? { category: found[0].category, isExact: false } : null;
});
