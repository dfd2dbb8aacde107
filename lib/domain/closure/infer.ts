import { type Claim, type ClaimTerm, isCertain, isZero, sumClaim, zeroClaim } from './claim';
import type { Link, Partition } from './links';

/** The claim that each cell goes by, by the cell's key. */
export type Known = ReadonlyMap<string, Claim>;

type IsAsked = (key: string) => boolean;

/** In the order in which a person writes them: what is zero comes last. */
const zerosLast = (claims: readonly Claim[]): Claim[] => [
  ...claims.filter((claim) => !isZero(claim)),
  ...claims.filter(isZero),
];

export const signed = (sign: 1 | -1, claims: readonly Claim[]): ClaimTerm[] =>
  zerosLast(claims).map((claim) => ({ sign, claim }));

function fromPartition({ whole: wholePlace, parts, premiseIds }: Partition, known: Known, isAsked: IsAsked): Claim[] {
  const whole = known.get(wholePlace.key);
  const knownParts = parts.flatMap((part) => known.get(part.key) ?? []);
  const missing = parts.length - knownParts.length;
  const claims: (Claim | null)[] = [];
  if (missing === 0 && isAsked(wholePlace.key)) {
    claims.push(sumClaim({ place: wholePlace, rule: 'sum', terms: signed(1, knownParts), premiseIds }));
  }
  if (!whole) return claims.filter((claim) => claim !== null);

  const counted = knownParts.filter((part) => isCertain(part) && part.value > 0);
  const isUsedUp = isCertain(whole) && counted.reduce((total, part) => total + part.value, 0) === whole.value;
  const nothingLeft = isUsedUp && parts.length - counted.length >= 2;
  for (const place of parts) {
    if (!isAsked(place.key)) continue;
    const own = known.get(place.key);
    const others = knownParts.filter((part) => part !== own);
    const wholeTerm: ClaimTerm = { sign: 1, claim: whole };
    if (nothingLeft && !(own && counted.includes(own))) {
      claims.push(zeroClaim({ place, rule: 'nothing_left', terms: [wholeTerm, ...signed(-1, counted)], premiseIds }));
    } else if (others.length === parts.length - 1) {
      claims.push(sumClaim({ place, rule: 'difference', terms: [wholeTerm, ...signed(-1, others)], premiseIds }));
    }
  }
  return claims.filter((claim) => claim !== null);
}

/** What follows by one link from the cells that are known, for those cells of the link that are asked for. */
export function infer(link: Link, known: Known, isAsked: IsAsked = () => true): Claim[] {
  if (link.kind === 'partition') return fromPartition(link, known, isAsked);
  const schemes = known.get(link.schemes.key);
  if (!schemes || !isZero(schemes) || !isAsked(link.target.key)) return [];
  return [zeroClaim({ place: link.target, rule: 'no_schemes', terms: [{ sign: 1, claim: schemes }] })];
}

/** Parts that are known and already exceed a whole: the least that they come to, as a claim on the whole. */
export function excessOf({ whole: wholePlace, parts, premiseIds }: Partition, known: Known): Claim | null {
  const whole = known.get(wholePlace.key);
  const counted = parts.flatMap((part) => known.get(part.key) ?? []).filter((part) => (part.lower ?? 0) > 0);
  const least = counted.reduce((total, part) => total + (part.lower ?? 0), 0);
  if (!whole || whole.upper === null || least <= whole.upper) return null;
  const sum = sumClaim({ place: wholePlace, rule: 'sum', terms: signed(1, counted), premiseIds });
  return sum && { ...sum, lower: least, upper: null, slack: { below: sum.value - least, above: Infinity } };
}
