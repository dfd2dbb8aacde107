import type { SheetValue } from './sheet-value';

const narrowest = 10;
const widest = 48;

/** Characters that a value takes; a number its separators too. */
function lengthOf(value: SheetValue): number {
  if (value instanceof Date) return 10;
  const text = String(value ?? '');
  return typeof value === 'number' ? text.length + Math.floor(Math.max(0, text.length - 1) / 3) : text.length;
}

/** A width in characters that shows most of these cells whole, and their heading in three lines. */
export function columnWidth(heading: string, values: readonly SheetValue[]): number {
  const longest = Math.max(0, ...values.map(lengthOf));
  const word = Math.max(...heading.split(' ').map((part) => part.length));
  return Math.min(widest, Math.max(narrowest, Math.ceil(heading.length / 3) + 3, word + 3, longest + 2));
}
