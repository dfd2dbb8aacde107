import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './ask.mjs';

/** Asks so many times a second for so long, whether answers come or not, and waits for the last of them. */
export async function offer({ site, agent, rate, seconds, path }) {
  const begin = performance.now();
  const asked = [];
  while (performance.now() - begin < seconds * 1000) {
    const due = ((performance.now() - begin) / 1000) * rate;
    while (asked.length < due) asked.push(ask(site, path(), { agent }));
    await pause(5);
  }
  return Promise.all(asked);
}

/** Keeps so many questions open at once for so long. */
export async function keepAsking({ site, agent, atOnce, seconds, path, rest = 0 }) {
  const end = performance.now() + seconds * 1000;
  const answers = [];
  const reader = async () => {
    while (performance.now() < end) {
      const { body, ...answer } = await ask(site, path(), { agent });
      answers.push(answer);
      if (rest > 0) await pause(rest);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, reader));
  return answers;
}
