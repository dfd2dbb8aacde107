import { setTimeout as pause } from 'node:timers/promises';

/** In milliseconds. */
const longestAnswer = 5000;
const between = 100;

async function answers(address) {
  try {
    await fetch(address, { signal: AbortSignal.timeout(longestAnswer), redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks the address until it answers, whatever that is. `false` where it has not within `patience` milliseconds, or where
 * `isOver` says that it never will.
 */
export async function untilItAnswers(address, { patience, isOver = () => false }) {
  for (const begin = performance.now(); !isOver(); await pause(between)) {
    if (await answers(address)) return true;
    if (performance.now() - begin >= patience) return false;
  }
  return false;
}
