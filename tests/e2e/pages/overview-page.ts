import type { Locator, Page } from '@playwright/test';
import type { DrawingSize } from '@/lib/domain/charts/chart-drawing';
import type { ChartId } from '@/lib/domain/charts/chart-model';
import type { Locale } from '@/lib/i18n/locales';
import { SitePage } from './site-page';

/** The dataset's front page: headline figures and charts. */
export class OverviewPage extends SitePage {
  constructor(page: Page, locale: Locale, id: 'overview' | 'illustrativeOverview' = 'overview') {
    super(page, locale, id);
  }

  headline(measure: string): Locator {
    return this.page.locator(`[data-headline="${measure}"] a.figure`);
  }

  chart(id: ChartId): Locator {
    return this.page.locator(`figure[data-chart="${id}"]`);
  }

  table(id: ChartId): Locator {
    return this.page.locator(`[data-chart-table="${id}"]`);
  }

  picture(id: ChartId, size: DrawingSize): Locator {
    return this.chart(id).locator(`[data-picture="${size}"]`);
  }

  /** What takes the focus and the pointer of a chart. */
  marks(id: ChartId, size: DrawingSize): Locator {
    return this.picture(id, size).getByRole('group');
  }
}
