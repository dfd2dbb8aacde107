import { restore } from '@/lib/data/publishing/restore';
import { formatFor } from '@/lib/format/format';
import type { Command } from '../command';
import { textOption } from '../option-values';
import { progressOf } from '../progress';
import { WrongUse } from '../wrong-use';

export const restoreBackup: Command = {
  options: ['from'],
  least: 0,
  most: 0,
  async run(context) {
    const { address, locale, texts, options } = context;
    const from = textOption(options, 'from');
    if (from === undefined) throw new WrongUse(texts.wrongUse.missingOption('from', texts.options.from));
    const dryRun = options.has('dry-run');
    const progress = progressOf(context);
    const done = await restore(address, from, { dryRun, onPhase: progress.phase }).finally(progress.end);
    const releases = formatFor(locale).count(done.releases);
    console.log((dryRun ? texts.restore.would : texts.restore.done)(from, releases));
    if (!done.hasChecksum) console.log(texts.restore.noChecksum(from));
    if (done.differing.length > 0) console.log(texts.restore.differing(done.differing.join(', ')));
    if (done.migrations.length > 0) console.log(texts.seed.migrated(done.migrations.join(', ')));
    if (done.kept !== null && !dryRun) console.log(texts.restore.kept(done.kept));
    if (dryRun) console.log(texts.dryRun);
    return 0;
  },
};
