import { freePort } from '../support/port.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { aims, lighthouseReport } from './lighthouse-report.mjs';
import { pageTypes } from './page-types.mjs';

const base = process.env.BASE_URL ?? 'http://localhost:3000';

/**
 * Runs Lighthouse with its defaults (a phone, slow 4G) on each type of page in both languages, or on those whose address
 * contains `only`, and prints scores, what was painted last, and what lowers a score. Exit code 1 below the aims.
 */
export async function measureLighthouse(only = '') {
  const port = await freePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    console.log(`aims: ${JSON.stringify(aims)}`);
    for (const locale of ['vi', 'en']) {
      for (const path of Object.values(pageTypes)) {
        const address = `/${locale}${path}`;
        if (!address.includes(only)) continue;
        // Search engines are asked not to list what is invented.
        const categories = Object.keys(aims).filter((id) => id !== 'seo' || !path.startsWith('/minh-hoa'));
        const { scores, told, findings, notKept } = await lighthouseReport(base + address, port, categories);
        const { fcp, lcp, cls, tbt, largest } = told;
        console.log(
          `${address}: ${Object.values(scores).join(' ')}; first paint ${fcp}, largest ${lcp} (${largest}), shift ${cls}, blocked ${tbt}, back/forward ${notKept.length === 0 ? 'kept' : `not kept: ${notKept.join(', ')}`}`,
        );
        for (const finding of findings) console.log(`  ${finding}`);
        if (findings.length > 0) process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
  }
}
