/** Letters of TCVN3 (.VnTime): signs in the middle of a word, or `®` and `§`, its đ and Đ, at the start of one. */
const tcvn3 = /[A-Za-zÀ-ÿ][¡-©ª«¬\u00AD®µ¶·¸¹»¼½¾](?=[A-Za-zÀ-ÿ]|\b)|(?<![\p{L}\p{N}])[®§¸µ¶·¹][A-Za-zÀ-ÿ]/gu;

/** Letters of VNI: a vowel and its tone as two letters that never follow one another in Vietnamese. */
const vni = /[aA][ùøûõïâêáàåãäéèúüëÙØÛÕÏÂÊÁÀÅÃÄ]|[eE][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[oO][ùøûõïâåäÙØÛÕÏÂÅÄ]|[uU][ùøûõïÙØÛÕÏ]/g;

const unicodeVietnamese = /[\u1EA0-\u1EF9]/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * Whether a text was typed in a font of before Unicode, so that it shows as `Tªn ®Ò ¸n` or `Teân ñeà aùn`.
 * Cautious: two signs at least, and more of them than of letters that only Unicode has.
 */
export function isLegacyFont(text: string): boolean {
  if (!/[¡-ÿ]/.test(text)) return false;
  const found = Math.max(count(text, tcvn3), count(text, vni));
  return found >= 2 && found > count(text, unicodeVietnamese);
}
