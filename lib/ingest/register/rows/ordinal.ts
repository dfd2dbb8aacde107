import type { TableCell } from '../../tables/table';

/** What numbers a row: "II", "B", "3", "3.1", "a". */
export interface Ordinal {
  readonly kind: 'roman' | 'letter' | 'number' | 'decimal' | 'small';
  /** "I" and "V" are letters too: the place in the alphabet, where a row before was lettered. */
  readonly asLetter: number | null;
  readonly value: number;
  readonly text: string;
}

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(text: string): number {
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const own = numerals[text[index] ?? ''] ?? 0;
    value += own < (numerals[text[index + 1] ?? ''] ?? 0) ? -own : own;
  }
  return value;
}

/** The ordinal that a text is, with its dot or bracket or without; `null` where it says more or something else. */
export function ordinalOf(cell: TableCell): Ordinal | null {
  if (typeof cell === 'number') {
    const isOrdinal = Number.isInteger(cell) && cell > 0 && cell < 1_000_000;
    return isOrdinal ? { kind: 'number', asLetter: null, value: cell, text: String(cell) } : null;
  }
  if (typeof cell !== 'string' || cell.length > 16) return null;
  const text = cell.trim().replace(/^\(|[.)/:-]+$/g, '');
  if (/^[IVX]{1,7}$/.test(text)) {
    const asLetter = text.length === 1 ? text.charCodeAt(0) - 64 : null;
    return { kind: 'roman', asLetter, value: romanValue(text), text };
  }
  if (/^[A-HJ-UWYZĐ]$/.test(text)) {
    return { kind: 'letter', asLetter: text.charCodeAt(0) - 64, value: text.charCodeAt(0) - 64, text };
  }
  if (/^[a-hđ]$/.test(text)) return { kind: 'small', asLetter: null, value: text.charCodeAt(0) - 96, text };
  if (/^\d{1,6}$/.test(text)) return { kind: 'number', asLetter: null, value: Number(text), text };
  if (/^\d{1,3}(?:\.\d{1,3}){1,3}$/.test(text)) {
    return { kind: 'decimal', asLetter: null, value: Number(text.split('.').at(-1)), text };
  }
  return null;
}
