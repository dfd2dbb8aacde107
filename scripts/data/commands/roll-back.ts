import { rollback } from '@/lib/data/publishing/rollback';
import { readStore } from '@/lib/data/read-store';
import type { Note } from '@/lib/domain/publication';
import { preparing } from '@/lib/export/prepared/preparing';
import { messagesFor } from '@/lib/i18n/messages';
import { changeLines } from '../change-lines';
import type { Command } from '../command';
import { noteOption } from '../given-facts';
import { releaseNumber, textOption } from '../option-values';
import { progressOf } from '../progress';
import { releaseNamed } from '../release-named';

/** Why, where the officer does not say. */
const ownNote = (restores: number): Note => ({
  vi: messagesFor('vi').dataCommands.rollback.note(restores),
  en: messagesFor('en').dataCommands.rollback.note(restores),
});

export const rollBack: Command = {
  options: ['to', 'note', 'note-en'],
  least: 1,
  most: 1,
  async run(context) {
    const { address, locale, texts, options } = context;
    const [slug = ''] = context.arguments;
    const to = textOption(options, 'to');
    const note = noteOption(options, 'note', texts);
    const dryRun = options.has('dry-run');
    const wanted = to === undefined ? null : releaseNumber(to, 'to', texts);
    const before = await readStore(address, (store) => releaseNamed(store, slug));
    const progress = progressOf(context);
    const { number, isNew, restores } = await rollback(address, slug, wanted, {
      preparing,
      dryRun,
      onPhase: progress.phase,
      note: (from) => note ?? ownNote(from),
    }).finally(progress.end);
    if (!isNew) {
      console.log(texts.rollback.unchanged(slug, number));
      return 0;
    }
    const after = await readStore(address, (store) => releaseNamed(store, slug, restores));
    console.log((dryRun ? texts.rollback.would : texts.rollback.done)(slug, number, restores));
    console.log(texts.publish.changes(before.release.number));
    console.log(changeLines(locale, before, after).join('\n'));
    if (dryRun) console.log(texts.dryRun);
    return 0;
  },
};
