import type { RegisterRow } from '../register-reading';
import type { Attributes } from './attributes';

/** What a scheme's row says or its sections give it, with its row. */
export type PlacedAttributes = Pick<RegisterRow, 'row' | keyof Attributes>;

/** Schemes by their place in reading order: from, and up to but without `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

interface SchemeIndex {
  readonly rowsOf: (range: Range) => readonly number[];
  /** The rows in a range that say all that is wanted. */
  readonly matching: (range: Range, wanted: Attributes) => readonly number[];
}

const keys = ['programme', 'category', 'year', 'district'] as const;

/** Whether attributes say all that is wanted. */
export const says = (attributes: Attributes | PlacedAttributes, wanted: Attributes): boolean =>
  keys.every((key) => wanted[key] === undefined || attributes[key] === wanted[key]);

/** Finds schemes by attribute. Equal questions share one answer: a file may have as many totals as rows. */
export function schemeIndex(schemes: readonly PlacedAttributes[]): SchemeIndex {
  const byValue = new Map<string, number[]>();
  const answers = new Map<string, readonly number[]>();
  const valueKey = (attributes: Attributes | PlacedAttributes, key: keyof Attributes) =>
    `${key} ${attributes[key] ?? ''}`;
  schemes.forEach((scheme, index) => {
    for (const key of keys) {
      if (scheme[key] === null) continue;
      const list = byValue.get(valueKey(scheme, key));
      if (list) list.push(index);
      else byValue.set(valueKey(scheme, key), [index]);
    }
  });

  function remember(question: string, answer: () => readonly number[]): readonly number[] {
    const known = answers.get(question);
    if (known) return known;
    const found = answer();
    answers.set(question, found);
    return found;
  }

  return {
    rowsOf: ({ from, to }) => remember(`${from} ${to}`, () => schemes.slice(from, to).map(({ row }) => row)),
    matching: ({ from, to }, wanted) =>
      remember(JSON.stringify([from, to, ...keys.map((key) => wanted[key] ?? null)]), () => {
        const lists = keys.flatMap((key) =>
          wanted[key] === undefined ? [] : [byValue.get(valueKey(wanted, key)) ?? []],
        );
        const shortest = lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
        return shortest.flatMap((index) => {
          const scheme = schemes[index];
          return scheme && index >= from && index < to && says(scheme, wanted) ? [scheme.row] : [];
        });
      }),
  };
}
