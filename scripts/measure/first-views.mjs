import { performance } from 'node:perf_hooks';
import { StepFailed } from '../support/step.mjs';
import { firstViewOf } from './first-view-of.mjs';
import { measureFloor } from './floor.mjs';
import { launchBrowser } from './launch-browser.mjs';
import { pageTypes } from './page-types.mjs';

const base = process.env.BASE_URL ?? 'http://localhost:3000';
const rounds = 11;

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
 * task with a processor four times as slow, in ms; the median time of the whole HTML, in ms.
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
        tell(`${name} ${address}`, { ...(await firstViewOf(browser, base + address, { slowDown: 4 })), time }, floor);
      }
    }
  } finally {
    await browser.close();
  }
}
