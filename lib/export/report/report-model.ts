import type { Locale } from '@/lib/i18n/locales';
import type { Basis } from '@/lib/vocabulary/basis';

/** A stretch of text in one manner. */
export interface Run {
  readonly text: string;
  /** A number, drawn by how it is known. */
  readonly basis?: Basis;
  /** Absolute. */
  readonly href?: string;
  /** The text is in this language rather than the report's. */
  readonly lang?: 'vi';
  readonly isStrong?: true;
  readonly isFaint?: true;
}
export type Runs = readonly Run[];

export interface TableColumn {
  readonly title: string;
  /** `end`: numbers. */
  readonly align: 'start' | 'end';
  /** A share of the width that the others leave; `null` for one as wide as its longest cell, or as its heading in two lines. */
  readonly share: number | null;
}

export interface TableRow {
  readonly kind: 'plain' | 'remainder' | 'total';
  /** As many as there are columns. */
  readonly cells: readonly Runs[];
  /** Over how many rows each cell goes, 0 where one above goes over it; absent: each over its own. */
  readonly spans?: readonly number[];
}

export interface Table {
  readonly kind: 'table';
  /** `null` where a heading or a chart says what it is. */
  readonly caption: string | null;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Long texts in its cells: smaller letters. */
  readonly isDense?: true;
}

/** A picture as SVG text, with its size in its own units. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export interface PrintedChart {
  readonly kind: 'chart';
  readonly title: string;
  readonly subtitle: string;
  readonly picture: Picture;
  /** The picture in words. */
  readonly alternative: string;
  readonly key: readonly { readonly swatch: Picture; readonly label: string }[];
  readonly tables: readonly Table[];
  readonly notes: readonly Runs[];
}

export interface Headline {
  readonly label: string;
  readonly value: Run;
  readonly unit: string;
  readonly notes: readonly Runs[];
}

export type Block =
  | { readonly kind: 'section' | 'heading'; readonly text: string; readonly lang?: 'vi' }
  | { readonly kind: 'paragraph' | 'note' | 'warning' | 'quote'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly runs: Runs }[] }
  | { readonly kind: 'headlines'; readonly items: readonly Headline[] }
  | { readonly kind: 'key'; readonly items: readonly { readonly sample: Run; readonly label: string }[] }
  | Table
  | PrintedChart;

/** All that a printed report says, in order: texts in one language, nothing left to choose. It can be serialised. */
export interface ReportContent {
  readonly locale: Locale;
  readonly title: string;
  /** A name that stays on one line. */
  readonly place: string;
  /** What says on each page that the data is invented; `null` where it is not. */
  readonly mark: string | null;
  /** Over and under each page. */
  readonly running: {
    readonly site: string;
    readonly title: string;
    readonly release: string;
    readonly address: string;
    readonly href: string;
  };
  readonly cover: {
    readonly kind: string;
    readonly title: string;
    readonly lead: Runs;
    readonly leadNote: Runs;
    readonly paragraphs: readonly Runs[];
    readonly facts: readonly { readonly term: string; readonly runs: Runs }[];
    readonly contents: string;
  };
  readonly blocks: readonly Block[];
}
