import { createAgent, outcomeOf } from './ask.mjs';
import { milliseconds, quantile, slope, tally } from './numbers.mjs';
import { keepAsking } from './offer.mjs';
import { anyPath } from './paths.mjs';
import { publishMeanwhile } from './publish-meanwhile.mjs';
import { watchHealth } from './watch-health.mjs';

const readers = 4;
/** In milliseconds: how long each of them looks at what it got. */
const rest = 100;
const samples = 60;
/** In minutes: a shorter run is all warming up, and says nothing of growth. */
const leastForSlope = 10;
const pause = (duration) => new Promise((resolve) => setTimeout(resolve, duration));

const measures = [
  { name: 'process_resident_memory_bytes', title: 'resident memory', unit: 'MB', size: 1024 * 1024, allowed: 60 },
  { name: 'nodejs_heap_size_used_bytes', title: 'heap in use', unit: 'MB', size: 1024 * 1024, allowed: 60 },
  { name: 'process_open_fds', title: 'open descriptors', unit: '', size: 1, allowed: 10 },
];

function watchProcess(site, minutes) {
  const begin = performance.now();
  const points = new Map(measures.map(({ name }) => [name, []]));
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const read = await site.metrics();
      const hours = (performance.now() - begin) / 3_600_000;
      for (const { name, size } of measures) points.get(name).push([hours, read(name) / size]);
      await pause((minutes * 60_000) / samples);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return points;
    },
  };
}

/** Over the last two thirds: the first is warming up. */
function judgeGrowth({ findings, points, minutes }) {
  for (const { name, title, unit, allowed } of measures) {
    const all = points.get(name);
    const shown = all
      .filter((_, index) => index % Math.ceil(all.length / 10) === 0)
      .map(([, value]) => value.toFixed(0));
    const late = all.slice(Math.floor(all.length / 3));
    const { slope: grows, error } = slope(late);
    console.log(
      `  ${title}: ${shown.join(', ')} ${unit}; slope ${grows.toFixed(1)} ± ${(2 * error).toFixed(1)} ${unit} an hour.`,
    );
    if (minutes < leastForSlope) continue;
    findings.judge(
      grows - 2 * error <= 0 || grows <= allowed,
      `${title} did not grow: ${grows.toFixed(1)} ± ${(2 * error).toFixed(1)} ${unit} an hour.`,
    );
  }
  if (minutes < leastForSlope) console.log(`  Shorter than ${leastForSlope} minutes: the slopes are not judged.`);
}

/** Everything, asked for a long time, while releases come and go. */
export async function mixedLoad({ site, findings, minutes }) {
  console.log(`\n${minutes} minutes of everything, with publications`);
  const agent = createAgent();
  const health = watchHealth(site);
  const process = watchProcess(site, minutes);
  const publishing = publishMeanwhile(site, 20);
  const answers = await keepAsking({ site, agent, atOnce: readers, seconds: minutes * 60, path: anyPath, rest });
  const { published, failures } = await publishing.stop();
  const points = await process.stop();
  const asked = await health.stop();
  agent.destroy();
  const times = answers.map((answer) => answer.milliseconds);
  console.log(
    `  ${answers.length} answers: ${tally(answers.map(outcomeOf))}; p50 ${milliseconds(quantile(times, 0.5))}, p99 ${milliseconds(quantile(times, 0.99))}.`,
  );
  const wrong = answers.filter(({ status }) => ![200, 304, 400, 404].includes(status));
  for (const answer of wrong.slice(0, 5)) console.log(`  ${outcomeOf(answer)}: ${answer.path}`);
  findings.judge(wrong.length === 0, `no error among ${answers.length} answers (${wrong.length}).`);
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
  judgeGrowth({ findings, points, minutes });
}
