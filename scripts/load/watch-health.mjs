import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './ask.mjs';

/** Asks for health four times a second, on connections of its own as a probe does, until stopped. */
export function watchHealth(site) {
  const answers = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      answers.push(await ask(site, '/api/health', { headers: { connection: 'close' } }));
      await pause(250);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return answers;
    },
  };
}
