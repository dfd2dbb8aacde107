import { copyStore } from '@/lib/data/publishing/copy-store';
import { withoutPassword } from '@/lib/data/store-address';
import { formatFor } from '@/lib/format/format';
import { databaseUrlProblem } from '@/lib/schemas/database-url-problem';
import { addressOf } from '@/lib/schemas/environment';
import type { Command } from '../command';
import { progressOf } from '../progress';
import { WrongUse } from '../wrong-use';

export const copy: Command = {
  options: [],
  least: 1,
  most: 1,
  async run(context) {
    const { address, locale, texts, options } = context;
    const [target = ''] = context.arguments;
    if (databaseUrlProblem(target) !== null) throw new WrongUse(texts.copy.badTarget(target));
    const to = addressOf(target);
    const dryRun = options.has('dry-run');
    const progress = progressOf(context);
    const copied = await copyStore(address, to, {
      dryRun,
      onPhase: progress.phase,
      onProgress: progress.writing,
    }).finally(progress.end);
    const count = formatFor(locale).count(copied.length);
    console.log((dryRun ? texts.copy.would : texts.copy.done)(count, withoutPassword(address), withoutPassword(to)));
    if (dryRun) console.log(texts.dryRun);
    return 0;
  },
};
