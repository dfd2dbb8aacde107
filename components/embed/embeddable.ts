import type { ChartDrawings } from '@/lib/domain/charts/chart-drawing';

/** What can stand in another site's page: its address, and what decides how high it is. */
export interface Embeddable {
  /** Below the dataset's: `/embed/charts/byProgramme`. */
  readonly path: string;
  /** Its canonical query, without `?`, theme and release. */
  readonly search: string;
  /** Where the same is on a page of the site: the path below the dataset's; it takes the same query. */
  readonly pagePath: string;
  readonly title: string;
  /** A band above it says so. */
  readonly isInvented: boolean;
  /** What stands under the title and under the picture, each a paragraph. */
  readonly subtitle: string;
  readonly foot: string;
  /** `null` for a number alone. */
  readonly drawings: ChartDrawings | null;
}
