import { foldText } from '@/lib/domain/fold-text';

interface Code {
  readonly code: string | null;
  /** A code that would do, where this one does not. */
  readonly suggestion: string | null;
}

const wellFormed = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;
const longest = 60;

/** A scheme's code, which is part of an address: letters A–Z and digits with "-" between. Takes clean text. */
export function codeOf(text: string): Code {
  if (wellFormed.test(text) && text.length <= longest) return { code: text, suggestion: null };
  const made = foldText(text.slice(0, 200))
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longest);
  return { code: null, suggestion: wellFormed.test(made) ? made : null };
}
