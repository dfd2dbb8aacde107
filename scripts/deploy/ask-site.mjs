import { setTimeout as pause } from 'node:timers/promises';
import { untilItAnswers } from '../support/until-it-answers.mjs';

/** An address, and what its answer begins with or holds. */
const expected = [
  ['/api/health', '"status":"ok"'],
  ['/vi/lang-son', '<svg'],
  ['/en/lang-son/schemes', 'Lạng Sơn'],
  ['/vi/check', '<input'],
  ['/api/v1/lang-son/schemes.csv', 'code,title,programme'],
  ['/api/v1/lang-son/schemes.xlsx?lang=vi', 'PK'],
  ['/api/v1/lang-son/package.zip', 'PK'],
  ['/api/v1/lang-son/report.pdf?lang=vi', '%PDF-'],
  ['/api/v1/lang-son/charts/byCategory.svg', '<svg'],
  ['/api/v1/lang-son/charts/byCategory.png', 'PNG'],
  ['/icon.svg', '<svg'],
];

/** How often one address is asked, and for how long each time, in milliseconds. */
const mostTries = 10;
const patience = 60_000;
/** In seconds: the longest that a site which is busy is waited for before it is asked again. */
const longestRest = 10;

async function answerOf(address) {
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    const text = await answer.text();
    if (answer.status === 200) return text;
    // A page whose charts could not be drawn in time, or a place that was taken: on a busy machine neither is a fault.
    const rest = answer.status === 503 ? answer.headers.get('retry-after') : null;
    if (rest === null || tries === mostTries) {
      throw new Error(`${address} answers ${answer.status}: ${text.slice(0, 500)}`);
    }
    await pause(1000 * Math.min(Number(rest) || 0, longestRest));
  }
}

/**
 * Asks a site that is starting for a page, a picture or a file of every kind, again where it says that it is busy. Throws
 * a sentence for a wrong answer.
 */
export async function askSite(origin) {
  if (!(await untilItAnswers(`${origin}/api/health`, { patience })))
    throw new Error('It did not answer within a minute.');
  for (const [path, part] of expected) {
    const text = await answerOf(origin + path);
    if (!text.includes(part)) throw new Error(`${path} answers without "${part}": ${text.slice(0, 500)}`);
  }
  const page = await answerOf(`${origin}/vi/lang-son`);
  const style = /href="(\/_next\/static\/[^"]+\.css[^"]*)"/.exec(page)?.[1];
  // Its styles may be in the page itself.
  if (style !== undefined) await answerOf(origin + style);
}
