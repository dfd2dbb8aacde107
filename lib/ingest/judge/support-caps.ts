import type { Circular } from '@/lib/domain/register-problem';
import type { Category } from '@/lib/vocabulary/category';
import type { RegisterRow } from '../register/register-reading';

/** The most that the national programme gives: an amount in đồng, and a share of the cost in percent. */
export interface SupportCap {
  readonly amount: number;
  /** `null` where the circular sets none. */
  readonly share: number | null;
}
type Caps = Readonly<Partial<Record<Category, SupportCap>>>;

const rules: readonly { readonly circular: Circular; readonly from: string; readonly caps: Caps }[] = [
  {
    circular: 'tt_28_2018',
    from: '2018-05-11',
    caps: {
      technical_demonstration: { amount: 1_000_000_000, share: 30 },
      machinery: { amount: 300_000_000, share: 50 },
    },
  },
  {
    circular: 'ttlt_26_2014',
    // What held before the year of this circular is not among the known facts.
    from: '2014-01-01',
    caps: {
      technical_demonstration: { amount: 500_000_000, share: 30 },
      machinery: { amount: 200_000_000, share: null },
    },
  },
];

/** The last day that a scheme may have been decided on: without a date, the rules later in its year are the milder ones. */
const dayOf = ({ decidedOn, year }: RegisterRow): string => decidedOn ?? `${year ?? 9999}-12-31`;

/**
 * The cap of a scheme's time and type, and the circular that sets it; `null` where none is known.
 * Source: Thông tư liên tịch 26/2014/TTLT-BTC-BCT and Thông tư 28/2018/TT-BTC. They bind the national programme; what
 * the provinces allow for their own is not published.
 */
export function supportCapOf(row: RegisterRow): (SupportCap & { readonly circular: Circular }) | null {
  if (row.programme !== 'kcqg' || row.category === null) return null;
  const rule = rules.find(({ from }) => dayOf(row) >= from);
  const cap = rule?.caps[row.category];
  return rule && cap ? { ...cap, circular: rule.circular } : null;
}
