import { cleanText } from './clean-text';

const longest = 80;

/** What a cell holds, as a problem quotes it: clean, and cut short. */
export function shortText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const raw =
    value instanceof Date ? (Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)) : String(value);
  const { text } = cleanText(raw.slice(0, longest * 4));
  if (text.length <= longest) return text;
  return `${Array.from(text)
    .slice(0, longest - 1)
    .join('')}…`;
}
