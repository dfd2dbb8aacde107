import { foldText } from '../../fold-text';

/** The words that a text must hold to answer `q`; those that are within another one go without saying. */
export function wordsOf(q: string): readonly string[] {
  const words = [...new Set(foldText(q).split(' '))].filter(Boolean);
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
