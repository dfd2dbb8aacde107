import { setTimeout as pause } from 'node:timers/promises';

const samples = 120;

/** Reads the site's own numbers over these minutes, until stopped: each with how many hours had gone by. */
export function watchProcess(site, minutes) {
  const begin = performance.now();
  const read = [];
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const value = await site.metrics();
      read.push({ hours: (performance.now() - begin) / 3_600_000, value });
      await pause((minutes * 60_000) / samples);
    }
  })();
  // Told by `stop`; until then nobody holds it.
  watching.catch(() => {});
  return {
    stop: async () => {
      isOver = true;
      await watching;
      return read;
    },
  };
}
