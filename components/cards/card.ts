import type { ChartDrawings } from '@/lib/domain/charts/chart-drawing';

/** What the picture says that stands beside a link to a page, wherever it is shared. Final texts, in one language. */
export interface Card {
  /** That the data is invented; `null` where it is not. */
  readonly warning: string | null;
  /** What the page is a part of: its dataset, or a chart's measure, place and period. */
  readonly subject: string | null;
  readonly title: string;
  /** The one number that the page is about, and what it is. */
  readonly number: { readonly value: string; readonly note: string; readonly isKnown: boolean } | null;
  readonly text: string | null;
  /** The drawings of a chart, to choose from. */
  readonly chart: ChartDrawings | null;
  /** The page's address below the site's. */
  readonly path: string;
}
