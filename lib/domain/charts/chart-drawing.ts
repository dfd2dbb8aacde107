import type { SeriesCode } from './chart-model';

/** A drawing for a phone and one for everything wider. Both are always made; the page shows the one that fits. */
export const drawingSizes = ['narrow', 'wide'] as const;
export type DrawingSize = (typeof drawingSizes)[number];

export type Hue = SeriesCode | 'remainder';
/** What a source states or a register adds up to is solid, what follows from such is hatched. */
export type Fill = 'solid' | 'hatched';

/** Marks that a reader may not know, each drawn in its own way and explained under the picture. */
export const explainedMarks = [
  'solid',
  'register',
  'hatched',
  'range',
  'remainder',
  'unplaced',
  'blank',
  'scheme',
  'reference',
] as const;
export type ExplainedMark = (typeof explainedMarks)[number];

export type KeyEntry =
  | { readonly kind: 'series'; readonly hue: Hue; readonly label: string }
  | { readonly kind: ExplainedMark; readonly label: string };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Something that a reader can point at or step to, in pixels of the drawing, and all that there is to say of it. */
export interface Reading {
  readonly box: Box;
  readonly title: string;
  readonly lines: readonly { readonly label: string | null; readonly value: string; readonly note: string }[];
}

/** In the axis' own unit. `null`: no bound is known on that side. */
export interface Range {
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Drawing {
  /** Unique on a page: chart, measure, size. */
  readonly id: string;
  readonly size: DrawingSize;
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly key: readonly KeyEntry[];
  readonly readings: readonly Reading[];
}

export interface BarSegment {
  readonly amount: number;
  readonly hue: Hue;
  readonly fill: Fill;
}

export interface DrawnBar {
  /** The label, already broken into lines. */
  readonly label: readonly string[];
  readonly isRemainder: boolean;
  /** Parallel to `series`; `null` where nothing is to be drawn. */
  readonly segments: readonly (BarSegment | null)[];
  /** The end of what is known. */
  readonly end: number;
  /** A part of the bar, or all of it, is not published. */
  readonly isOpen: boolean;
  readonly range: Range | null;
  readonly value: string;
}

/** A segment's name and amount, at the end of a line that rises from it, or falls where there is no room. */
export interface Flag {
  /** Where the segment begins or, below, ends. */
  readonly at: number;
  /** Added to `at`, in pixels. */
  readonly shift: number;
  readonly side: 'above' | 'below';
  /** Counted from the bar. */
  readonly line: number;
  readonly label: string;
  readonly value: string;
  readonly isOpen: boolean;
}

export interface BarsDrawing extends Drawing {
  readonly kind: 'bars';
  readonly series: readonly string[];
  readonly axis: {
    readonly max: number;
    readonly ticks: readonly { readonly value: number; readonly text: string }[];
    readonly unit: string;
  };
  readonly barHeight: number;
  /** From the middle of a row to the middle of its bar, in pixels. */
  readonly barShift: number;
  readonly rows: readonly DrawnBar[];
  /** Where a line marks the ratio of the whole, on the axis; `null` for amounts, which add up. */
  readonly reference: number | null;
  /** Only where a single bar is split; it then has no label beside it. */
  readonly flags: readonly Flag[] | null;
}

export interface DrawnSpan {
  /** In years; `to` is where the last year ends. */
  readonly from: number;
  readonly to: number;
  /** The amount for each year of the span, were it even: what makes the area the amount. `null`: not published. */
  readonly height: number | null;
  readonly fill: Fill;
  readonly range: Range | null;
  readonly value: string;
  readonly note: string | null;
  readonly align: 'start' | 'middle' | 'end';
  /** Where the label stands if not on its span, as a height of the same axis: a pole then leads down from it. */
  readonly labelHeight: number | null;
}

/** A scheme as a block of the same scale: width in years × height = its amount. */
export interface DrawnScheme {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly isOpen: boolean;
  readonly value: string | null;
}

export interface TimeDrawing extends Drawing {
  readonly kind: 'time';
  readonly hue: Hue;
  readonly years: readonly number[];
  readonly maxHeight: number;
  readonly spans: readonly DrawnSpan[];
  readonly schemes: readonly DrawnScheme[];
  /** What is not drawn because its year is not known, in words. */
  readonly undated: string | null;
  /** A square of `side` pixels and what its area stands for; `null` where no amount is known. */
  readonly square: { readonly side: number; readonly label: string } | null;
}

/** A chart at one width: final texts and numbers, nothing left to choose. It can be serialised. */
export type ChartDrawing = BarsDrawing | TimeDrawing;
export type ChartDrawings = Readonly<Record<DrawingSize, ChartDrawing>>;
