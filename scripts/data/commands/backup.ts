import { backUp } from '@/lib/data/publishing/back-up';
import { BackupExists } from '@/lib/data/publishing/backup-exists';
import { formatFor } from '@/lib/format/format';
import type { Command } from '../command';
import { fileProblem } from '../file-problem';
import { textOption } from '../option-values';
import { WrongUse } from '../wrong-use';

export const backup: Command = {
  options: ['out'],
  least: 0,
  most: 0,
  async run({ address, locale, texts, options }) {
    const out = textOption(options, 'out');
    if (out === undefined) throw new WrongUse(texts.wrongUse.missingOption('out', texts.options.out));
    const dryRun = options.has('dry-run');
    const done = await backUp(address, out, { dryRun }).catch((error: unknown) => {
      if (error instanceof BackupExists) throw new WrongUse(texts.file.exists(error.path));
      const isOfSystem = error instanceof Error && 'syscall' in error;
      throw isOfSystem ? new WrongUse(texts.file.unwritable(out, fileProblem(error, texts))) : error;
    });
    const { count } = formatFor(locale);
    const say = dryRun ? texts.backup.would : texts.backup.written;
    console.log(say(out, count(done.releases), count(done.size)));
    console.log(`SHA-256: ${done.sha256}`);
    if (done.differing.length > 0) console.log(texts.backup.differing(done.differing.join(', ')));
    if (dryRun) console.log(texts.dryRun);
    return done.differing.length > 0 ? 3 : 0;
  },
};
