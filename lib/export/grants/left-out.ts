import { setImmediate as othersFirst } from 'node:timers/promises';
import { Coming } from '@/lib/domain/coming';
import { inAnyOrder } from '@/lib/domain/in-any-order';
import type { SchemeList } from '@/lib/domain/scheme-list';
import { type Demand, demands, lackingOf } from './demands';

/** A release may have a million. */
const schemesBetweenRests = 2000;

/** How many schemes are no grants, and why. A scheme may lack several things, so the counts do not add up. */
export interface LeftOut {
  readonly schemes: number;
  readonly of: number;
  readonly lacking: Readonly<Record<Demand, number>>;
}

async function count(schemes: SchemeList): Promise<LeftOut> {
  const lacking: Record<Demand, number> = {
    title: 0,
    amountAwarded: 0,
    awardDate: 0,
    recipient: 0,
    recipientKind: 0,
  };
  let looked = 0;
  let left = 0;
  for (const scheme of inAnyOrder(schemes)) {
    const missing = lackingOf(scheme);
    if (missing.length > 0) left += 1;
    for (const demand of missing) lacking[demand] += 1;
    looked += 1;
    if (looked % schemesBetweenRests === 0) await othersFirst();
  }
  return { schemes: left, of: schemes.length, lacking };
}

const counted = new WeakMap<SchemeList, Coming<LeftOut>>();

/** Counts what is left out of the 360Giving file; once for the schemes of a release. */
export function leftOutOf(schemes: SchemeList): Promise<LeftOut> {
  const known = counted.get(schemes) ?? new Coming(count(schemes));
  counted.set(schemes, known);
  return known.promise;
}

/** The same in a header: `58 of 58; awardDate=58, recipient=55`. */
export function leftOutHeader({ schemes, of, lacking }: LeftOut): string {
  const reasons = demands.filter((demand) => lacking[demand] > 0).map((demand) => `${demand}=${lacking[demand]}`);
  return [`${schemes} of ${of}`, ...(reasons.length > 0 ? [reasons.join(', ')] : [])].join('; ');
}
