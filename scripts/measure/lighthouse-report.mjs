import lighthouse from 'lighthouse';

export const aims = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const shownAs = ({ audits }, id) => audits[id]?.displayValue ?? '–';

/** What largest paint was, as HTML. */
function largestPaint({ audits }) {
  const items = audits['largest-contentful-paint-element']?.details?.items ?? [];
  return items[0]?.items?.[0]?.node?.snippet ?? '–';
}

const isFailed = (audit) => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== 'informative';

/** What Lighthouse, as a phone with its default network, finds on one page: scores, key numbers, and what lowers a score. */
export async function lighthouseReport(address, port, categories = Object.keys(aims)) {
  const result = await lighthouse(address, { port, logLevel: 'error', output: 'json', onlyCategories: categories });
  if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]));
  const short = categories.filter((id) => scores[id] < aims[id]);
  const findings = short.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && lhr.audits[id] && isFailed(lhr.audits[id]))
      .map(({ id }) => {
        const { title, details } = lhr.audits[id];
        const items = (details?.items ?? []).slice(0, 3);
        return `${category}: ${title} (${id}) ${JSON.stringify(items).slice(0, 600)}`;
      }),
  );
  const paint = lhr.audits['first-contentful-paint'];
  return {
    scores,
    findings,
    told: {
      fcp: paint ? shownAs(lhr, 'first-contentful-paint') : '–',
      lcp: shownAs(lhr, 'largest-contentful-paint'),
      cls: shownAs(lhr, 'cumulative-layout-shift'),
      tbt: shownAs(lhr, 'total-blocking-time'),
      largest: largestPaint(lhr),
    },
    /** Why going back would load the page again. */
    notKept: (lhr.audits['bf-cache']?.details?.items ?? []).map(({ reason }) => reason),
  };
}
