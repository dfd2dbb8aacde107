import { foldText } from '@/lib/domain/fold-text';

const inFull: Readonly<Record<string, string>> = {
  htx: 'hop tac xa',
  cty: 'cong ty',
  cp: 'co phan',
  tnhh: 'trach nhiem huu han',
  mtv: 'mot thanh vien',
  dntn: 'doanh nghiep tu nhan',
  hkd: 'ho kinh doanh',
  kd: 'kinh doanh',
  dn: 'doanh nghiep',
};

const abbreviation = new RegExp(`(?<= |^)(?:${Object.keys(inFull).join('|')})(?= |$)`, 'g');

const keyOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, (between) => (/^[\s!-~]*$/.test(between) ? ' ' : between.replace(/[^\p{L}\p{N}]+/gu, ' ')))
    .trim()
    .replace(abbreviation, (word) => inFull[word] ?? word);

/**
 * Titles and names as they are compared: without case, diacritics and punctuation, usual abbreviations in full.
 * Remembers what it was asked, since a register says the same names again and again.
 */
export function nameKeys(): (text: string | null) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text === null) return '';
    const found = known.get(text);
    if (found !== undefined) return found;
    const key = keyOf(text);
    known.set(text, key);
    return key;
  };
}
