import { freePort } from '../support/port.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { aims, delaysOf, faultsOf } from './lighthouse-aims.mjs';
import { lighthouseReport } from './lighthouse-report.mjs';
import { isForSearchEngines, pageTypes } from './page-types.mjs';

const base = process.env.BASE_URL ?? 'http://localhost:3000';

function tell(path, report) {
  const { scores, told, shift, blocked, largest, notKept } = report;
  const kept = notKept.length === 0 ? 'kept' : `not kept: ${notKept.join(', ')}`;
  console.log(
    `${path}: ${Object.values(scores).join(' ')}; first paint ${told.first}, largest ${told.largest} (${largest.snippet}), shift ${shift}, blocked ${Math.round(blocked)} ms, back/forward ${kept}`,
  );
  for (const sentence of [...faultsOf(report), ...delaysOf(report)]) {
    console.log(`  ${sentence}`);
    process.exitCode = 1;
  }
}

/**
 * Runs Lighthouse with its defaults (a phone, slow 4G) on each type of page in both languages, or on those whose address
 * contains `only`, and prints scores, what was painted last, and what falls short of the aims. Exit code 1 below them.
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
        const forSearchEngines = isForSearchEngines(path);
        tell(address, await lighthouseReport(base + address, port, { forSearchEngines }));
      }
    }
  } finally {
    await browser.close();
  }
}
