import { statSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDataset } from '../../generated/generated-dataset';
import { generatedFacts } from '../../generated/generated-facts';
import { attempt } from '../attempt';
import { runChild } from '../child';
import type { BenchPart, PartContext } from '../part';

const facts = generatedFacts.flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, value]));

const published = 'content → store';
const generated = 'generate → CSV';
const byFile = 'CSV → check and publish';
const checked = 'XLSX → check';

async function open(context: PartContext) {
  const { rows, seed, folder, record } = context;
  const note = (subject: string, seconds: number, peak: number) => {
    record(subject, 'seconds', seconds);
    record(subject, 'rowsPerSecond', rows / seconds);
    record(subject, 'peak', peak);
  };
  return {
    async round(round: number) {
      const [store, file] = [join(folder, `${round}.sqlite`), join(folder, `${round}.csv`)];
      await attempt(context, published, async () => {
        const { output, peak } = await runChild(['child-publish', String(rows), String(seed)], store);
        record(published, 'megabytes', statSync(store).size / 1e6);
        note(published, Number(output), peak);
      });
      const made = ['--rows', String(rows), '--seed', String(seed), '--out', file, '--lang', 'en'];
      await attempt(context, generated, async () => {
        const { seconds, peak } = await runChild(['child-command', 'generate', ...made], store);
        record(generated, 'megabytes', statSync(file).size / 1e6);
        note(generated, seconds, peak);
      });
      const words = ['publish', file, '--dataset', generatedDataset.slug, ...facts, '--lang', 'en'];
      const ofFile = join(folder, `${round}-file.sqlite`);
      await attempt(context, byFile, async () => {
        const { seconds, peak } = await runChild(['child-command', ...words], ofFile);
        note(byFile, seconds, peak);
      });
      await attempt(context, checked, async () => {
        const workbook = join(folder, `${round}.xlsx`);
        const { slug } = generatedDataset;
        await runChild(['child-command', 'export', slug, '--out', workbook], ofFile);
        record(checked, 'megabytes', statSync(workbook).size / 1e6);
        const { seconds, peak } = await runChild(['child-command', 'check', workbook, '--dataset', slug], ofFile);
        note(checked, seconds, peak);
      });
    },
  };
}

export const publish: BenchPart = {
  name: 'publish',
  title: 'Publication',
  notes: [
    '“content → store”: a release’s content that is in memory already, into an empty store; its peak holds all schemes at once. The others are whole commands with their start. MB: the file that came of it or, where one is checked, the file.',
  ],
  mostRounds: (rows) => (rows > 500_000 ? 1 : rows > 50_000 ? 3 : 5),
  open,
};
