import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataCommands } from '../support/paths.mjs';
import { runNode } from '../support/run-command.mjs';

const dataset = 'minh-hoa';

/** Publishes to the database of `databaseUrl`, with files in `folder`. The data commands must be built. */
export function publisher(databaseUrl, folder) {
  const file = join(folder, 'register.csv');
  const data = (...words) =>
    runNode([dataCommands.output, ...words, '--lang', 'en'], { env: { DATABASE_URL: databaseUrl } });
  const must = async (...words) => {
    const { code, output } = await data(...words);
    if (code !== 0) throw new Error(`${words[0]} ended with ${code}: ${output}`);
  };
  return {
    /** The reviewed seed, and its register as a file. */
    async begin() {
      await must('seed');
      await must('export', dataset, '--out', file);
    },
    /** The register with one more job than before. Resolves to the exit code and what was said. */
    async publish() {
      const text = readFileSync(file, 'utf8');
      const changed = text.replace(/,(\d+)(,\d+\/QĐ)/, (_all, jobs, rest) => `,${Number(jobs) + 1}${rest}`);
      if (changed === text) throw new Error('The exported register has no number of jobs to change.');
      writeFileSync(`${file}.next.csv`, changed);
      const { code, output } = await data('publish', `${file}.next.csv`, '--dataset', dataset, '--note', 'Trial');
      if (code === 0) writeFileSync(file, changed);
      return { code, output };
    },
    /** What was published last is taken back. */
    rollback: () => must('rollback', dataset, '--note', 'Trial'),
  };
}
