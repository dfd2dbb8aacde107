import type { Attributes } from './attributes';
import type { Ordinal } from './ordinal';

/** A part of the table that a section row opens. It covers schemes by their place in reading order: [from, to). */
export interface Section {
  readonly kind: string;
  readonly rank: number;
  readonly ordinal: Ordinal | null;
  readonly attributes: Attributes;
  readonly from: number;
  to: number;
}

export interface Sections {
  /** From the outermost to the innermost. */
  readonly chain: () => readonly Section[];
  /** What the open sections give to a row; an inner one's word comes first. */
  readonly attributes: () => Attributes;
  readonly open: (ordinal: Ordinal | null, attributes: Attributes, schemesSoFar: number) => Section;
  readonly closeAll: (schemesSoFar: number) => void;
}

const ranks = { roman: 1, letter: 1, text: 1, number: 3, decimal: 4, small: 5 } as const;
const order = ['year', 'programme', 'district', 'category'] as const;

/**
 * The open sections at a place of the table. A section ends where one of its own kind begins (the next roman numeral),
 * or one above it, or one that says something else about the same thing.
 */
export function makeSections(root: Attributes): Sections {
  let stack: Section[] = [];
  let current = root;

  const closeFrom = (index: number, schemesSoFar: number) => {
    for (const section of stack.slice(index)) section.to = schemesSoFar;
    stack = stack.slice(0, index);
  };

  function kindOf(ordinal: Ordinal | null, attributes: Attributes): { kind: string; rank: number } {
    if (!ordinal) return { kind: `text ${order.find((key) => attributes[key] !== undefined) ?? ''}`, rank: ranks.text };
    const letter = stack.findLast(({ kind }) => kind === 'letter');
    const isNextLetter =
      letter?.ordinal?.asLetter !== undefined && ordinal.asLetter === (letter.ordinal?.asLetter ?? 0) + 1;
    const kind = ordinal.kind === 'roman' && isNextLetter ? 'letter' : ordinal.kind;
    return { kind, rank: ranks[kind] };
  }

  return {
    chain: () => stack,
    attributes: () => current,
    open(ordinal, attributes, schemesSoFar) {
      const { kind, rank } = kindOf(ordinal, attributes);
      const depth = kind === 'decimal' ? `${kind} ${ordinal?.text.split('.').length ?? 0}` : kind;
      const ends = (section: Section): boolean =>
        section.kind === depth ||
        section.rank > rank ||
        order.some((key) => {
          const own = attributes[key];
          const other = section.attributes[key];
          return own !== undefined && other !== undefined && own !== other;
        });
      const index = stack.findIndex(ends);
      if (index >= 0) closeFrom(index, schemesSoFar);
      const section: Section = { kind: depth, rank, ordinal, attributes, from: schemesSoFar, to: schemesSoFar };
      stack = [...stack, section];
      current = Object.assign({}, root, ...stack.map((each) => each.attributes));
      return section;
    },
    closeAll: (schemesSoFar) => closeFrom(0, schemesSoFar),
  };
}
