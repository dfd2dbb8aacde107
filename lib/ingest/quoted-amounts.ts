/** A number that a sentence states. `kind` says what it can be: only `money` names đồng, or thousands and more of them. */
export interface QuotedAmount {
  /** As a plain number: "2.350 triệu đồng" is 2 350 000 000, "5,15" is 5.15. */
  readonly value: number;
  readonly kind: 'money' | 'percent' | 'plain';
}

const powers: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };
const scale = `(?:\\s*(?:${Object.keys(powers).join('|')})(?!\\p{L}))*`;

// Not within a date, a longer number or one whose dots are no thousands.
const written = new RegExp(
  [
    '(?<![\\d.,])',
    '(?<whole>\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(?<fraction>\\d+))?(?!\\d|[.,]\\d)',
    `(?<scale>${scale})`,
    '(?:\\s*(?<unit>%|(?:đồng|vnđ|vnd|đ)(?!\\p{L})))?',
  ].join(''),
  'giu',
);

const kindOf = (scaled: boolean, unit: string): QuotedAmount['kind'] => {
  if (unit === '%') return 'percent';
  return scaled || unit !== '' ? 'money' : 'plain';
};

/** All numbers of a Vietnamese sentence, which writes dots between thousands and a comma before decimals. */
export function quotedAmounts(quote: string): readonly QuotedAmount[] {
  return [...quote.normalize('NFC').matchAll(written)].map(({ groups = {} }) => {
    const { whole = '', fraction = '0', unit = '' } = groups;
    const words = (groups.scale ?? '').toLowerCase().split(/\s+/);
    const power = words.reduce((sum, word) => sum + (powers[word] ?? 0), 0);
    // Read in one go: 6256.8 × 10^6 may miss the last digit.
    return { value: Number(`${whole.replaceAll('.', '')}.${fraction}e${power}`), kind: kindOf(power > 0, unit) };
  });
}
