import { JSDOM } from 'jsdom';
import lighthouse from 'lighthouse';
import { aims } from './lighthouse-aims.mjs';

const withoutSpaces = (text) => text.replace(/\s+/g, '').toLowerCase();

/** What was painted largest: its tag, and whether it is text that the document itself holds. */
function largestPaint({ TraceElements, MainDocumentContent }) {
  const found = TraceElements.find(({ traceEventType }) => traceEventType === 'largest-contentful-paint');
  if (!found) return { snippet: 'nothing', isTextOfFirstHtml: false };
  const { snippet, nodeLabel } = found.node;
  const { body } = new JSDOM(MainDocumentContent).window.document;
  // Lighthouse shortens a label.
  const text = withoutSpaces(nodeLabel.replace(/…$/, ''));
  return { snippet, isTextOfFirstHtml: found.type === 'text' && withoutSpaces(body.textContent).includes(text) };
}

const isFailed = (audit) => audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== 'informative';

/** What lowers a score, with the first places of it. */
const findingsOf = ({ categories, audits }, category) =>
  categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && isFailed(audits[id]))
    .map(({ id }) => {
      const { title, details } = audits[id];
      const items = (details?.items ?? []).slice(0, 3);
      return { category, text: `${title} (${id}) ${JSON.stringify(items).slice(0, 600)}` };
    });

const categoryIds = Object.keys(aims);

/** Lighthouse sometimes records no load at all (NO_NAVSTART, seen once in about a hundred), which says nothing of the page. */
const mostAttempts = 3;

/** What kept Lighthouse from judging, `null` where it did judge. */
const obstacle = ({ runtimeError, categories }) =>
  runtimeError?.message ?? categoryIds.find((id) => categories[id].score === null) ?? null;

async function judged(address, options) {
  for (let attempt = 1; ; attempt++) {
    const result = await lighthouse(address, options);
    if (!result) throw new Error(`Lighthouse said nothing of ${address}.`);
    const reason = obstacle(result.lhr);
    if (reason === null) return result;
    if (attempt === mostAttempts) throw new Error(`${address}: Lighthouse could not judge it: ${reason}`);
  }
}

/**
 * What Lighthouse, as a phone with its default network, finds on one page: scores, key numbers, and what lowers a score.
 * Of a page that is not `forSearchEngines` it asks all but whether they may list it.
 */
export async function lighthouseReport(address, port, { forSearchEngines = true, andGoesBack = true } = {}) {
  const { lhr, artifacts } = await judged(address, {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: categoryIds,
    // No score needs it, and it takes more than a second.
    disableFullPageScreenshot: true,
    skipAudits: [...(forSearchEngines ? [] : ['is-crawlable']), ...(andGoesBack ? [] : ['bf-cache'])],
  });
  const { categories, audits } = lhr;
  const scores = Object.fromEntries(categoryIds.map((id) => [id, Math.round(categories[id].score * 100)]));
  const short = categoryIds.filter((id) => scores[id] < aims[id]);
  return {
    address,
    scores,
    findings: short.flatMap((category) => findingsOf(lhr, category)),
    blocked: audits['total-blocking-time'].numericValue,
    shift: audits['cumulative-layout-shift'].numericValue,
    largest: largestPaint(artifacts),
    told: {
      first: audits['first-contentful-paint'].displayValue,
      largest: audits['largest-contentful-paint'].displayValue,
    },
    /** Why going back would load the page again. */
    notKept: (audits['bf-cache']?.details?.items ?? []).map(({ reason }) => reason),
  };
}
