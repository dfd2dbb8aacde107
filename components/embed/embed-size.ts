import { type ChartDrawing, drawingSizes } from '@/lib/domain/charts/chart-drawing';
import { boldness, textWidth, wrapText } from '@/lib/domain/charts/text-width';
import type { Embeddable } from './embeddable';

/** In CSS pixels, as `embed.css` sets them. */
const padding = 14;
const gap = 14;
const title = { size: 19, line: 24 };
const value = { size: 36, line: 46 };
const note = { size: 15, line: 22 };
const keyEntry = { room: 36, gap: 20, line: 28 };
/** Where the wide drawing takes the narrow one's place, and how wide each may get. */
const wideFrom = 680;
const mostWide = { narrow: 410, wide: 816 };
/** What says that it is invented, in up to two lines. */
const band = 70;
/** The link to the site and the closed table. */
const links = 2 * 30;

export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

/** How wide a frame is where there is room. */
export const fullWidth = 760;

const linesOf = (text: string, width: number, size: number): number => wrapText(text, width, size).length;

function keyHeight({ key }: ChartDrawing, width: number): number {
  let rows = 0;
  let x = width;
  for (const { label } of key) {
    const entry = keyEntry.room + textWidth(label, note.size);
    if (x + entry > width) rows += 1;
    x = (x + entry > width ? 0 : x) + entry + keyEntry.gap;
  }
  return rows * keyEntry.line;
}

/** How high something is in a frame of that width, rather too high than too low: nothing is measured in a browser. */
export function embedHeight(embeddable: Embeddable, width: number): number {
  const { title: name, isInvented, subtitle, foot, drawings } = embeddable;
  const inner = width - 2 * padding;
  const size = drawingSizes[inner < wideFrom ? 0 : 1];
  const picture = drawings?.[size];
  const shown = picture
    ? (Math.min(inner, mostWide[size]) / picture.width) * picture.height + gap + keyHeight(picture, inner)
    : value.line * 2;
  const text =
    linesOf(name, inner / boldness, title.size) * title.line +
    linesOf(subtitle, inner, note.size) * note.line +
    linesOf(foot, inner, note.size) * note.line;
  return Math.ceil(2 * padding + (isInvented ? band : 0) + text + shown + links + 3 * gap);
}

/** Widths at which frames stand: from a small phone up to the full width. */
const widths = Array.from({ length: 28 }, (_, index) => 328 + index * 16);

/** How wide a frame must be for the wide drawing. */
export const wideFrame = wideFrom + 2 * padding;

/** The full width, and the least height that holds everything at every width with either drawing. */
export function embedSize(embeddable: Embeddable): EmbedSize & { readonly narrowHeight: number } {
  const most = (chosen: readonly number[]) => Math.max(...chosen.map((width) => embedHeight(embeddable, width)));
  return {
    width: fullWidth,
    height: most(widths.filter((width) => width >= wideFrame)),
    narrowHeight: most(widths.filter((width) => width < wideFrame)),
  };
}
