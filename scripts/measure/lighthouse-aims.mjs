/** The least score of each category. */
export const aims = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

/** In milliseconds, in all tasks together. */
const mostBlocked = 50;

const short = ({ address, scores, findings }, categories) =>
  categories
    .filter((id) => scores[id] < aims[id])
    .map((id) => {
      const why = findings.filter(({ category }) => category === id).map(({ text }) => `\n  ${text}`);
      const asked = aims[id] === 100 ? '100 is asked' : `at least ${aims[id]} is asked`;
      return `${address}: Lighthouse gives ${id} ${scores[id]}, and ${asked}.${why.join('')}`;
    });

/** What falls short on any machine, as sentences. */
export function faultsOf(report) {
  const { address, shift } = report;
  const faults = short(report, ['accessibility', 'best-practices', 'seo']);
  if (shift > 0) faults.push(`${address}: what is seen moves by ${shift} while the page loads, and 0 is asked.`);
  return faults;
}

/** What falls short, and may do so because the machine was busy. */
export function delaysOf(report) {
  const { address, blocked, largest } = report;
  const delays = short(report, ['performance']);
  if (blocked > mostBlocked) {
    const found = Math.round(blocked);
    delays.push(`${address}: its tasks block for ${found} ms, and at most ${mostBlocked} ms are asked.`);
  }
  if (!largest.isTextOfFirstHtml) {
    delays.push(`${address}: the largest that is painted is ${largest.snippet}, and text of the first HTML is asked.`);
  }
  return delays;
}

/** Of several reports of one page the one that falls short of the fewest aims, then the fastest. */
export const bestOf = (reports) =>
  reports.toSorted((a, b) => delaysOf(a).length - delaysOf(b).length || b.scores.performance - a.scores.performance)[0];
