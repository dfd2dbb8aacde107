import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runNode } from '../support/run-command.mjs';

const dataset = 'minh-hoa';

const data = async (site, ...words) => {
  const args = [
    '--optimize-for-size',
    '--conditions=react-server',
    '--import=tsx',
    'scripts/data.ts',
    ...words,
    '--lang',
    'en',
  ];
  const { code, output } = await runNode(args, { env: site.env });
  if (code !== 0) throw new Error(`npm run data -- ${words.join(' ')} ended with ${code}: ${output}`);
};

/** Publishes a register that differs in one number, rolls it back, and so on, until stopped. */
export function publishMeanwhile(site, everySeconds) {
  let isOver = false;
  let published = 0;
  const failures = [];
  const work = (async () => {
    try {
      const file = join(site.folder, 'register.csv');
      await data(site, 'export', dataset, '--out', file);
      const text = readFileSync(file, 'utf8');
      // The number of jobs of the first scheme.
      const changed = text.replace(/,(\d+)(,\d+\/QĐ)/, (_all, jobs, rest) => `,${Number(jobs) + 1}${rest}`);
      if (changed === text) throw new Error('The exported register has no number of jobs to change.');
      writeFileSync(file, changed);
      while (!isOver) {
        if (published % 2 === 0) await data(site, 'publish', file, '--dataset', dataset, '--note', 'Soak');
        else await data(site, 'rollback', dataset, '--note', 'Soak');
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
