import type { Attributes } from './attributes';
import { isClosingLine } from './is-closing-line';
import { labelOf } from './label';
import type { Line } from './line';
import type { Ordinal } from './ordinal';
import { sectionText } from './section-text';
import { type TotalLabel, totalLabel } from './total-label';

export type LineKind =
  | { readonly kind: 'blank' | 'closing' | 'scheme' | 'unclear' }
  | { readonly kind: 'total'; readonly total: TotalLabel }
  | {
      readonly kind: 'section';
      readonly ordinal: Ordinal | null;
      readonly attributes: Attributes;
      readonly schemes: number | null;
    };

interface Surroundings {
  /** The next row that holds anything. */
  readonly next: () => Line | null;
  /** The label is merged over several columns. */
  readonly isWide: boolean;
  /** A closing line stands above, and no scheme since. */
  readonly isAfterEnd: boolean;
}

/** Leads from a total to its parts. */
const isLead = /^(?:trong đó|trong do|bao gồm|gồm|chia ra|of which)\s*:?$/iu;

/** "1." before "2." are rows of one list; before "1.1", "a" or a new "1." it heads one. */
function isFollowedByPeer(ordinal: Ordinal | null, next: Line | null): boolean {
  const following = next?.ordinal ?? (next?.label ? labelOf(next.label).ordinal : null);
  if (!ordinal || !following) return false;
  return following.kind === ordinal.kind && following.value === ordinal.value + 1;
}

/** "2" before "2.1". */
const isParent = (ordinal: Ordinal | null, next: Surroundings['next']): boolean => {
  if (ordinal?.kind !== 'number' && ordinal?.kind !== 'decimal') return false;
  const following = next()?.ordinal;
  return following?.kind === 'decimal' && following.text.startsWith(`${ordinal.text}.`);
};

const isHigh = (ordinal: Ordinal | null): boolean => ordinal?.kind === 'roman' || ordinal?.kind === 'letter';

function sectionOf(line: Line, label: string, { next, isWide }: Surroundings): LineKind | null {
  if (line.hasRecipient || line.hasOther || line.furtherTexts > 0) return null;
  if (line.isLabelValue && (line.hasAmounts || line.filled > (line.ordinal ? 2 : 1))) return null;
  const inLabel = labelOf(label);
  const ordinal = line.ordinal ?? inLabel.ordinal;
  const { attributes, isPure, schemes } = sectionText(line.ordinal ? label : inLabel.text);
  const section: LineKind = { kind: 'section', ordinal, attributes, schemes };
  if (isHigh(ordinal) || isParent(ordinal, next)) return section;
  const hasAny = Object.keys(attributes).length > 0;
  const isActivityOnly = attributes.category !== undefined && Object.keys(attributes).length === 1;
  if (isPure) return isActivityOnly && line.hasAmounts && isFollowedByPeer(ordinal, next()) ? null : section;
  if (line.hasAmounts || !hasAny) return null;
  if (ordinal) {
    const following = next();
    const isHead = following?.ordinal ? !isFollowedByPeer(ordinal, following) : false;
    const goesDeeper = following?.ordinal?.kind !== ordinal.kind || following.ordinal.value === 1;
    return isHead && goesDeeper ? section : null;
  }
  return isWide ? section : null;
}

/** What a row is: a scheme, the head of a section, a total, a line of the end, nothing. */
export function classifyLine(line: Line, around: Surroundings): LineKind {
  if (line.filled === 0) return { kind: 'blank' };
  const { label, hasAmounts, ordinal, loneNumber } = line;
  if (loneNumber !== null && loneNumber >= 1990 && loneNumber <= 2100 && (around.isWide || ordinal === null)) {
    return { kind: 'section', ordinal: null, attributes: { year: loneNumber }, schemes: null };
  }
  if (label === null) {
    if (line.hasAnything) return { kind: 'scheme' };
    return { kind: 'blank' };
  }
  const total = line.furtherTexts === 0 ? totalLabel(label) : null;
  const isBare = ordinal === null && hasAmounts && !line.hasRecipient && !line.hasOther;
  if (total && (total.isUnderstood || isBare)) return { kind: 'total', total };
  const isScheme = line.hasTitle && line.hasRecipient && (hasAmounts || ordinal !== null);
  if (isScheme) return { kind: 'scheme' };
  const section = sectionOf(line, label, around);
  if (section) return section;
  if (!hasAmounts && ordinal === null && isLead.test(label)) return { kind: 'blank' };
  if (!hasAmounts && ordinal === null && (around.isAfterEnd || isClosingLine(label))) return { kind: 'closing' };
  const isLooseText = line.filled === 1 && !hasAmounts && ordinal === null;
  return { kind: isLooseText || !(line.hasAnything || hasAmounts) ? 'unclear' : 'scheme' };
}
