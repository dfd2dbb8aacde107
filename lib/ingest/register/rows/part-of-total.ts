import type { LineKind } from './classify-line';
import type { Line } from './line';
import type { TotalLabel } from './total-label';

/**
 * A row below a total that looks like a section's head and heads nothing: "Trong đó: KCQG", with its sum. Such a row is
 * a total too; `null` where it is none.
 */
export function partOfTotal(line: Line, kind: LineKind, next: () => Line | null): TotalLabel | null {
  if (kind.kind !== 'section' || kind.ordinal !== null || !line.hasAmounts) return null;
  const following = next();
  const headsSchemes =
    following !== null && (following.hasRecipient || (following.ordinal !== null && following.hasTitle));
  if (headsSchemes) return null;
  const { attributes, schemes } = kind;
  return { isGrand: false, attributes, ordinal: null, schemes, isUnderstood: true };
}
