import { createAgent, outcomeOf } from './ask.mjs';
import { judgeGrowth } from './judge-growth.mjs';
import { milliseconds, quantile, tally } from './numbers.mjs';
import { keepAsking } from './offer.mjs';
import { anyPath } from './paths.mjs';
import { publishMeanwhile } from './publish-meanwhile.mjs';
import { watchHealth } from './watch-health.mjs';
import { watchProcess } from './watch-process.mjs';

const readers = 4;
/** In milliseconds: how long each of them looks at what it got. */
const rest = 100;

/** What each has seen. One that failed, as where the site is gone, keeps no other from stopping. */
async function stopAll(watches) {
  const seen = await Promise.allSettled(watches.map((watch) => watch.stop()));
  const failed = seen.find(({ status }) => status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return seen.map(({ value }) => value);
}

/** Everything, asked for a long time, while releases come and go. */
export async function mixedLoad({ site, findings, minutes }) {
  console.log(`\n${minutes} minutes of everything, with publications`);
  const agent = createAgent();
  const health = watchHealth(site);
  const process = watchProcess(site, minutes);
  const publishing = publishMeanwhile(site, 20);
  const answers = await keepAsking({ site, agent, atOnce: readers, seconds: minutes * 60, path: anyPath, rest });
  agent.destroy();
  const times = answers.map((answer) => answer.milliseconds);
  console.log(
    `  ${answers.length} answers: ${tally(answers.map(outcomeOf))}; p50 ${milliseconds(quantile(times, 0.5))}, p99 ${milliseconds(quantile(times, 0.99))}.`,
  );
  const wrong = answers.filter(({ status }) => ![200, 304, 400, 404].includes(status));
  for (const answer of wrong.slice(0, 5)) console.log(`  ${outcomeOf(answer)}: ${answer.path}`);
  findings.judge(wrong.length === 0, `no error among ${answers.length} answers (${wrong.length}).`);
  const [{ published, failures }, samples, asked] = await stopAll([publishing, process, health]);
  findings.judge(
    failures.length === 0 && published > 0,
    `${published} publications and rollbacks went through. ${failures.join(' ')}`.trim(),
  );
  const releases = asked
    .filter(({ status }) => status === 200)
    .map(({ body }) => JSON.parse(body).datasets.find(({ dataset }) => dataset === 'minh-hoa').release);
  findings.judge(
    asked.every(({ status }) => status === 200),
    `health was always well: ${tally(asked.map(outcomeOf))}.`,
  );
  findings.judge(
    releases.every((release, index) => index === 0 || release >= releases[index - 1]) && releases.at(-1) > 1,
    `each new release was seen, and none went back: from ${releases[0]} to ${releases.at(-1)}.`,
  );
  judgeGrowth({ findings, samples, minutes, published });
}
