import { foldText } from '@/lib/domain/fold-text';
import { abbreviations } from './abbreviations';
import { withoutFootnoteMarks } from './without-footnote-marks';

/**
 * A text as its words are compared: folded, without punctuation and footnote marks, abbreviations written out, with
 * single spaces: "KP. khuyến công (hỗ trợ)*" is "kinh phi khuyen cong ho tro".
 */
export function foldWords(text: string): string {
  const words = foldText(withoutFootnoteMarks(text))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return '';
  return words
    .split(' ')
    .map((word) => abbreviations.get(word) ?? word)
    .join(' ');
}
