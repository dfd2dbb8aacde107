import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * axe on a page without frames: it runs in the page alone instead of in a second one for the sum of all frames, and
 * tells of what is wrong only. Both would take more time than the checks themselves.
 */
export const accessibilityChecks = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
