import { boldness, textWidth, wrapText } from '@/lib/domain/charts/text-width';

export interface SetText {
  readonly lines: readonly string[];
  readonly size: number;
}

type Size = readonly [size: number, lines: number];

interface Room {
  readonly width: number;
  /** The size of the text in pixels and the most lines of it that there may be, the preferred pair first. */
  readonly sizes: readonly [Size, ...Size[]];
  readonly isStrong?: boolean;
}

/** A line that goes on where nobody can see it. */
function cut(line: string, fits: (text: string) => boolean): string {
  const words = line.split(' ');
  while (words.length > 1 && !fits(`${words.join(' ')}…`)) words.pop();
  return `${words.join(' ').replace(/(?<![\s,.;:–-])[\s,.;:–-]+$/u, '')}…`;
}

/** A text in the first size in which it has room; in the last one, what does not fit is cut and ends in “…”. */
export function setLines(text: string, { width, sizes, isStrong = false }: Room): SetText {
  const room = width / (isStrong ? boldness : 1);
  for (const [size, most] of sizes) {
    const lines = wrapText(text, room, size);
    if (lines.length <= most && lines.every((line) => textWidth(line, size) <= room)) return { size, lines };
  }
  const [size, most] = sizes.at(-1) ?? sizes[0];
  const lines = wrapText(text, room, size);
  const kept = lines.slice(0, most);
  const last = kept.pop() ?? '';
  return { size, lines: [...kept, lines.length > most ? cut(last, (line) => textWidth(line, size) <= room) : last] };
}
