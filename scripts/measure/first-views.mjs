import { performance } from 'node:perf_hooks';
import { StepFailed } from '../support/step.mjs';
import { firstViewOf } from './first-view-of.mjs';
import { measureFloor } from './floor.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { pageTypes } from './page-types.mjs';

const base = process.env.BASE_URL ?? 'http://localhost:3000';
const rounds = 11;
/** One load in a few is long by chance. */
const loads = 5;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function timeOf(path) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const answer = await fetch(base + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new StepFailed(`${base}${path} answers ${answer.status}, which is no page to measure.`);
    times.push(performance.now() - start);
  }
  return median(times);
}

/** What one load costs; of its longest task, the median of several loads. */
async function firstViewsOf(browser, address) {
  const views = [];
  for (let load = 0; load < loads; load++) views.push(await firstViewOf(browser, address, { slowDown: 4 }));
  return { ...views[0], longest: median(views.map(({ longest }) => longest)) };
}

const columns = ['html', 'css', 'fonts', 'images', 'other', 'first', 'js', 'overFloor', 'longest', 'time'];
const kilobytes = (count) => (count / 1000).toFixed(1);

function tell(name, { html, css, fonts, images, other, js, longest, time }, floor) {
  const first = html + css + fonts + images + other;
  const sizes = [html, css, fonts, images, other, first, js, js - floor.js].map(kilobytes);
  const cells = [...sizes, longest.toFixed(0), time === undefined ? '' : time.toFixed(1)];
  console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}`);
}

/**
 * Prints what a first view costs, page by page, against the server at BASE_URL (http://localhost:3000), beside the floor:
 * an empty page of the same framework. kB over the wire before any interaction (`first`: all but scripts); the longest
 * task with a processor four times as slow, in ms, the median of five loads (0: none over 50); the median time of the whole
 * HTML, in ms.
 */
export async function measureFirstViews() {
  const browser = await launchBrowser();
  try {
    const floor = await measureFloor(browser);
    console.log(`${'kB as served'.padEnd(44)}${columns.map((column) => column.padStart(10)).join('')}`);
    tell('floor', floor, floor);
    for (const locale of ['vi', 'en']) {
      for (const [name, path] of Object.entries(pageTypes)) {
        const address = `/${locale}${path}`;
        const time = await timeOf(address);
        tell(`${name} ${address}`, { ...(await firstViewsOf(browser, base + address)), time }, floor);
      }
    }
  } finally {
    await browser.close();
  }
}
