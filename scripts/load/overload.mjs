import { ask, createAgent, outcomeOf } from './ask.mjs';
import { milliseconds, quantile, tally } from './numbers.mjs';
import { keepAsking, offer } from './offer.mjs';
import { newPage } from './paths.mjs';
import { watchHealth } from './watch-health.mjs';

/** In seconds. */
const longestWait = 10;

const times = (answers) => answers.map((answer) => answer.milliseconds);
const isServed = ({ status }) => status === 200 || status === 304;
const isPolite = ({ status, headers }) => status === 503 && Number(headers['retry-after']) >= 1;

/** The rate that is answered without sending anybody away: what eight readers get, less until nobody is shed. */
async function sustainable(site, agent, seconds) {
  const warm = { site, agent, atOnce: 8, path: newPage };
  await keepAsking({ ...warm, seconds: seconds / 2 });
  const most = (await keepAsking({ ...warm, seconds })).filter(isServed).length / seconds;
  for (let rate = most * 0.8; rate >= 1; rate *= 0.75) {
    const answers = await offer({ site, agent, rate, seconds, path: newPage });
    if (answers.every(isServed))
      return { rate, most, p50: quantile(times(answers), 0.5), p99: quantile(times(answers), 0.99) };
    console.log(`  ${rate.toFixed(1)} a second: ${tally(answers.map(outcomeOf))}; trying less.`);
  }
  throw new Error('The site could not keep up with one request a second.');
}

/** In seconds: how long it takes until pages come as fast as before. `null` where they do not within a minute. */
async function recovery(site, agent, usual) {
  const begin = performance.now();
  let inRow = 0;
  while (performance.now() - begin < 60_000) {
    const answer = await ask(site, newPage(), { agent });
    inRow = isServed(answer) && answer.milliseconds <= usual ? inRow + 1 : 0;
    if (inRow === 10) return (performance.now() - begin) / 1000;
  }
  return null;
}

/** Four times what it can answer. */
export async function overload({ site, findings, seconds }) {
  console.log('\nFour times the sustainable rate of pages that no cache has');
  const agent = createAgent();
  const { rate, most, p50, p99 } = await sustainable(site, agent, Math.max(3, Math.min(10, seconds / 3)));
  console.log(
    `  At most ${most.toFixed(1)} pages a second; sustainable ${rate.toFixed(1)}: p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)}.`,
  );
  const health = watchHealth(site);
  const answers = await offer({ site, agent, rate: 4 * rate, seconds, path: newPage });
  const asked = await health.stop();
  const served = answers.filter(isServed);
  const shed = answers.filter(({ status }) => status === 503);
  console.log(`  ${(4 * rate).toFixed(1)} a second for ${seconds} s: ${tally(answers.map(outcomeOf))}.`);
  console.log(
    `  Served: ${(served.length / seconds).toFixed(1)} a second, p50 ${milliseconds(quantile(times(served), 0.5))}, p99 ${milliseconds(quantile(times(served), 0.99))}. Sent away: p50 ${milliseconds(quantile(times(shed), 0.5))}, p99 ${milliseconds(quantile(times(shed), 0.99))}, ${shed[0]?.bytes ?? 0} bytes.`,
  );
  findings.judge(
    answers.every((answer) => isServed(answer) || isPolite(answer)),
    'under four times the load every answer was 200, 304, or 503 with Retry-After.',
  );
  findings.judge(
    answers.every(({ failure }) => failure !== 'no answer'),
    'nobody waited for an answer that never came.',
  );
  findings.judge(
    quantile(times(answers), 0.99) < 1000 * longestWait,
    `99 of 100 were answered within ${longestWait} s (${milliseconds(quantile(times(answers), 0.99))}).`,
  );
  findings.judge(shed.length > 0, 'there was more load than could be answered, so that this says something.');
  findings.judge(
    served.length / seconds >= rate / 2,
    `at least half of the sustainable rate was served meanwhile (${((100 * served.length) / seconds / rate).toFixed(0)} %).`,
  );
  findings.judge(
    asked.every(({ status }) => status === 200),
    `health answered, and well: ${tally(asked.map(outcomeOf))}, p99 ${milliseconds(quantile(times(asked), 0.99))}.`,
  );
  const back = await recovery(site, agent, Math.max(p99, 4 * p50));
  findings.judge(
    back !== null && back < 15,
    `pages came as fast as before ${back === null ? 'not within a minute' : `after ${back.toFixed(1)} s (ten in a row)`}.`,
  );
  agent.destroy();
}
