import { chromium } from '@playwright/test';
import { lighthouseReport } from '@/scripts/measure/lighthouse-report.mjs';
import { freePort } from '@/scripts/support/port.mjs';
import { expect, test } from './fixtures';
import { sitePaths } from './pages/site-map';

// What does not depend on how busy the machine is; `npm run measure -- lighthouse` has the rest, for every page.
const categories = ['accessibility', 'best-practices', 'seo'];

for (const path of [`/vi${sitePaths.overview}`, `/en${sitePaths.schemes}`]) {
  test(`Lighthouse finds nothing to mend on ${path}`, async ({ baseURL, launchOptions }) => {
    const port = await freePort();
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--remote-debugging-port=${port}`],
    });
    try {
      const { scores, findings } = await lighthouseReport(`${baseURL}${path}`, port, categories);
      expect(findings).toEqual([]);
      expect(scores).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    } finally {
      await browser.close();
    }
  });
}
