import { prepareStore } from '@/lib/data/publishing/prepare-store';
import { withoutPassword } from '@/lib/data/store-address';
import { preparing } from '@/lib/export/prepared/preparing';
import type { Command } from '../command';
import { progressOf } from '../progress';
import { readSeeds } from '../read-seeds';

export const seed: Command = {
  options: [],
  least: 0,
  most: 0,
  async run(context) {
    const { address, texts, options } = context;
    const dryRun = options.has('dry-run');
    const seeds = await readSeeds();
    const progress = progressOf(context);
    const done = await prepareStore(address, seeds, { dryRun, preparing, onPhase: progress.phase }).finally(
      progress.end,
    );
    if (done.created) console.log(texts.seed.created(withoutPassword(address)));
    else if (done.migrations.length > 0) console.log(texts.seed.migrated(done.migrations.join(', ')));
    for (const { slug, number, isNew } of done.releases) {
      console.log(isNew ? texts.seed.published(slug, number) : texts.seed.unchanged(slug, number));
    }
    if (dryRun) console.log(texts.dryRun);
    return 0;
  },
};
