import { type Programme, programmes } from '@/lib/vocabulary/programme';
import { foldWords } from '../words/fold-words';
import { programmeNames } from './programme-names';
import { programmesIn } from './programmes-in';
import { remembered } from './remembered';

const names = new Map<string, Programme>(
  programmes.flatMap((programme) => programmeNames[programme].map((name) => [foldWords(name), programme] as const)),
);

/** The programme that a cell names: by code, name or abbreviation, or else as the only one among its words. */
export const programmeOf: (text: string) => Programme | null = remembered((text) => {
  const words = foldWords(text);
  const exact = names.get(words);
  if (exact) return exact;
  const found = programmesIn(words);
  return found.length === 1 ? (found[0] ?? null) : null;
});
