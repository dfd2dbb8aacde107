import { categories, notItemised } from '@/lib/vocabulary/category';
import { measureTraits } from '@/lib/vocabulary/measure';
import { type Claim, sumClaim, zeroClaim } from './claim';
import { type Known, signed } from './infer';
import { placeOf } from './links';

/**
 * What a margin holds beyond its known categories, for each programme and for all, and each period.
 * A slice subtracts the categories known in that very slice: so each breakdown adds up by itself, and a further
 * figure changes a remainder but never removes it. Slices add up to one another where they know the same categories.
 */
export function remaindersOf(known: Known): Claim[] {
  return [...known.values()].flatMap((margin): Claim[] => {
    const { cell } = margin.place;
    if (cell.category !== null || !measureTraits(cell.measure).addsUpOver.includes('category')) return [];
    const itemised = categories.flatMap((category) => known.get(placeOf({ ...cell, category }).key) ?? []);
    if (itemised.length === 0) return [];
    const place = placeOf({ ...cell, category: notItemised });
    const terms = [{ sign: 1 as const, claim: margin }, ...signed(-1, itemised)];
    const isComplete = itemised.length === categories.length;
    return [(isComplete ? zeroClaim : sumClaim)({ place, rule: 'remainder', terms }) ?? []].flat();
  });
}
