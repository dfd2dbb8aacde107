import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/find-browser.mjs';

const base = process.env.BASE_URL ?? 'http://localhost:3000';
const rounds = 21;
const pages = [
  '/vi/lang-son',
  '/vi/lang-son?programme=kcdp&category=machinery',
  '/vi/lang-son/schemes',
  '/vi/lang-son/schemes?q=lua+vy',
  '/vi/lang-son/figures',
  '/vi/lang-son/reconciliation',
];
const kinds = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Script: 'js' };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function timeOf(path) {
  const times = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await (await fetch(base + path)).arrayBuffer();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function bytesOf(browser, path) {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const kindOf = new Map();
  const bytes = { html: 0, css: 0, fonts: 0, js: 0, other: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, kinds[type] ?? 'other'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
  });
  await page.goto(base + path, { waitUntil: 'networkidle' });
  await page.close();
  return bytes;
}

const kilobytes = (count) => (count / 1000).toFixed(1);

/**
 * Prints what a first view costs, page by page, against the server at BASE_URL (http://localhost:3000). Bytes are as sent
 * over the wire, before any interaction; times are medians over rounds, in milliseconds.
 */
export async function measureFirstViews() {
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  console.log('page; html, css, fonts, js, other in kB; median time of the whole HTML in ms');
  for (const path of pages) {
    const { html, css, fonts, js, other } = await bytesOf(browser, path);
    const sizes = [html, css, fonts, js, other].map(kilobytes).join(', ');
    console.log(`${path}; ${sizes}; ${(await timeOf(path)).toFixed(1)}`);
  }
  await browser.close();
}
