import { foldText } from '@/lib/domain/fold-text';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import { unitOf } from './unit-of';

interface UnitInText {
  readonly unit: MoneyUnit | null;
  /** The folded text without the words of the unit. */
  readonly rest: string;
}

const bracketed = /[([{]([^()[\]{}]*)[)\]}]/g;
// "Đơn vị đóng góp" is no unit: without "tính", only a colon makes a label of it.
const label =
  /(?:^|[\s,;.(])(?:(?:dvt|d\.v\.t\.?|don vi tinh)\b\s*[:.]?|(?:don vi(?: tien(?: te)?)?|money unit|unit|currency)\s*:)\s*/;
const atEnd =
  /(?:^|[\s,;:\-_/])((?:ty|ti|trieu|tr|nghin|ngan|ng|1[., ]?000)[. _]?(?:dong|d|vnd)|(?:(?:million|thousand|billion|mil|bn)[ _])?vnd|vnd[ _](?:million|thousand|billion))\.?$/;

/** The unit at the head of a text, which may go on: "triệu đồng; lao động: người". */
function unitAtHead(text: string): MoneyUnit | null {
  const words = (text.split(/[;,)\]|]/)[0] ?? '').trim().split(' ');
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const unit = unitOf(words.slice(0, count).join(' '));
    if (unit) return unit;
  }
  return null;
}

function labelledUnit(text: string): MoneyUnit | null {
  const found = label.exec(text);
  return found ? unitAtHead(text.slice(found.index + found[0].length)) : null;
}

/**
 * The unit of money that a heading or a title line states: alone, in brackets, behind "ĐVT:", or, in a heading, at its
 * end. A sum in a sentence ("8.974 triệu đồng") states none.
 */
export function unitInText(text: string, kind: 'heading' | 'title'): UnitInText {
  const folded = foldText(text.slice(0, 500));
  const alone = unitOf(folded);
  if (alone) return { unit: alone, rest: '' };
  for (const found of folded.matchAll(bracketed)) {
    const inside = found[1] ?? '';
    const unit = unitOf(inside) ?? labelledUnit(inside);
    if (unit) return { unit, rest: folded.replace(found[0], ' ') };
  }
  const labelled = labelledUnit(folded);
  if (labelled) return { unit: labelled, rest: folded.replace(new RegExp(`${label.source}.*`), ' ') };
  const end = kind === 'heading' ? atEnd.exec(folded) : null;
  const unit = end ? unitOf(end[1] ?? '') : null;
  return end && unit ? { unit, rest: folded.slice(0, end.index) } : { unit: null, rest: folded };
}
