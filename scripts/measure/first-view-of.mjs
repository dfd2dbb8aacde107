import { StepFailed } from '../support/step.mjs';

const kinds = { Document: 'html', Stylesheet: 'css', Font: 'fonts', Image: 'images', Script: 'js' };

/**
 * What a first visit with an empty cache costs on a phone before any interaction: bytes over the wire by kind, headers
 * included, and its `longest` task in milliseconds with a processor `slowDown` times as slow as this one. 0: none over 50.
 * Throws `StepFailed` where the address answers anything but a page.
 */
export async function firstViewOf(browser, address, { slowDown = 1 } = {}) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const kindOf = new Map();
  const bytes = { html: 0, css: 0, fonts: 0, images: 0, js: 0, other: 0 };
  session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, kinds[type] ?? 'other'));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kindOf.get(requestId) ?? 'other'] += encodedDataLength;
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  if (!answer?.ok()) {
    const status = answer?.status() ?? 'nothing';
    throw new StepFailed(`${address} answers ${status}, which is no page to measure. See what /api/health says.`);
  }
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  await context.close();
  return { ...bytes, longest };
}
