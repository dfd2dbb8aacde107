import { setTimeout as pause } from 'node:timers/promises';
import { publisher } from './publisher.mjs';

/** Publishes a register that differs in one number, rolls it back, and so on, until stopped. */
export function publishMeanwhile(site, everySeconds) {
  let isOver = false;
  let published = 0;
  const failures = [];
  const { begin, publish, rollback } = publisher(site.env.DATABASE_URL, site.folder);
  const publishOnce = async () => {
    const { code, output } = await publish();
    if (code !== 0) throw new Error(`Publishing ended with ${code}: ${output}`);
  };
  const work = (async () => {
    try {
      await begin();
      while (!isOver) {
        await (published % 2 === 0 ? publishOnce() : rollback());
        published += 1;
        for (let waited = 0; waited < everySeconds && !isOver; waited += 1) await pause(1000);
      }
    } catch (error) {
      failures.push(error.message);
    }
  })();
  return {
    stop: async () => {
      isOver = true;
      await work;
      return { published, failures };
    },
  };
}
