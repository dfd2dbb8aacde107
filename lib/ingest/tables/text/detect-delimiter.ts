export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

const lookedAt = 65_536;
const lines = 60;

/** How many cells each of the first lines has under a delimiter, quotation marks respected. */
function widths(text: string, delimiter: Delimiter): readonly number[] {
  const found: number[] = [];
  let width = 1;
  let isQuoted = false;
  let isAtStart = true;
  for (const letter of text) {
    if (letter === '"' && (isQuoted || isAtStart)) isQuoted = !isQuoted;
    else if (!isQuoted && letter === delimiter) width += 1;
    else if (!isQuoted && letter === '\n') {
      found.push(width);
      width = 1;
      if (found.length === lines) return found;
    }
    isAtStart = letter === '\n' || delimiters.some((known) => known === letter);
  }
  return [...found, width];
}

/** A width that many lines share and that is large: of `a;1,5;2,5` the semicolon gives three cells, as every line. */
function weight(found: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of found) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(...[...counts].map(([width, count]) => (width - 1) * count));
}

/** The delimiter under which the first lines are most alike; a comma where none of them splits anything. */
export function detectDelimiter(text: string): Delimiter {
  const start = text.slice(0, lookedAt).replace(/\r\n?/g, '\n');
  const weighed = delimiters.map((delimiter) => ({ delimiter, weight: weight(widths(start, delimiter)) }));
  return weighed.reduce((best, next) => (next.weight > best.weight ? next : best)).delimiter;
}
