import type { SchemeList } from '@/lib/domain/scheme-list';
import { type Demand, demands, lackingOf } from './demands';

/** How many schemes are no grants, and why. A scheme may lack several things, so the counts do not add up. */
export interface LeftOut {
  readonly schemes: number;
  readonly of: number;
  readonly lacking: Readonly<Record<Demand, number>>;
}

/** Counts what is left out of the 360Giving file. */
export function leftOutOf(schemes: SchemeList): LeftOut {
  const lacking: Record<Demand, number> = {
    title: 0,
    amountAwarded: 0,
    awardDate: 0,
    recipient: 0,
    recipientKind: 0,
  };
  let count = 0;
  for (const scheme of schemes) {
    const missing = lackingOf(scheme);
    if (missing.length > 0) count += 1;
    for (const demand of missing) lacking[demand] += 1;
  }
  return { schemes: count, of: schemes.length, lacking };
}

/** The same in a header: `58 of 58; awardDate=58, recipient=55`. */
export function leftOutHeader({ schemes, of, lacking }: LeftOut): string {
  const reasons = demands.filter((demand) => lacking[demand] > 0).map((demand) => `${demand}=${lacking[demand]}`);
  return [`${schemes} of ${of}`, ...(reasons.length > 0 ? [reasons.join(', ')] : [])].join('; ');
}
