import { publish } from '@/lib/data/publishing/publish';
import { PublishingRefused } from '@/lib/data/publishing/publishing-refused';
import type { WholePublication } from '@/lib/domain/publication';
import { preparing } from '@/lib/export/prepared/preparing';
import { formatFor } from '@/lib/format/format';
import { reportLines } from '@/lib/format/register-report-lines';
import type { RegisterContent } from '@/lib/ingest/judge/register-content';
import { changeLines } from '../change-lines';
import { checkFile, fileOptions } from '../check-file';
import type { Command, CommandContext } from '../command';
import { everyPlace } from '../every-place';
import { textOption } from '../option-values';
import { progressOf } from '../progress';
import { WrongUse } from '../wrong-use';

const attempts = 3;

async function publishContent(context: CommandContext, content: RegisterContent, current: WholePublication | null) {
  const progress = progressOf(context);
  try {
    return await publish(context.address, content, {
      preparing,
      dryRun: context.options.has('dry-run'),
      follows: current?.release.number ?? null,
      onPhase: progress.phase,
      onProgress: (written) => progress.writing(written, content.schemes.length),
    });
  } finally {
    progress.end();
  }
}

/** Checks and publishes; once more where another release came between, since the check then was against an old one. */
async function checkAndPublish(context: CommandContext, file: string, attempt = 1) {
  const { report, content, current } = await checkFile(context, file);
  if (content === null) return { report, published: null };
  try {
    return { report, published: { content, current, added: await publishContent(context, content, current) } };
  } catch (error) {
    const isOvertaken = error instanceof PublishingRefused && error.code === 'overtaken';
    if (isOvertaken && attempt < attempts) return checkAndPublish(context, file, attempt + 1);
    throw error;
  }
}

export const publishRegister: Command = {
  options: [...fileOptions, 'title', 'title-en', 'note', 'note-en'],
  least: 1,
  most: 1,
  async run(context) {
    const { locale, texts, options } = context;
    if (textOption(options, 'dataset') === undefined) {
      throw new WrongUse(texts.wrongUse.missingOption('dataset', texts.options.dataset));
    }
    const { report, published } = await checkAndPublish(context, context.arguments[0] ?? '');
    console.log(reportLines(locale, report, everyPlace).join('\n'));
    console.log();
    if (published === null) {
      console.log(texts.publish.refused);
      return 1;
    }
    const { content, current, added } = published;
    const { slug } = content.dataset;
    if (!added.isNew) {
      console.log(texts.publish.unchanged(slug, added.number));
      return 0;
    }
    if (current !== null) {
      const release = {
        ...content.release,
        number: added.number,
        publishedAt: new Date().toISOString(),
        contentHash: '',
      };
      console.log(texts.publish.changes(current.release.number));
      console.log(changeLines(locale, current, { ...content, release }).join('\n'));
      console.log();
    }
    const schemes = formatFor(locale).count(content.schemes.length);
    const isDryRun = options.has('dry-run');
    console.log((isDryRun ? texts.publish.wouldPublish : texts.publish.published)(slug, added.number, schemes));
    if (isDryRun) console.log(texts.dryRun);
    else if (current !== null) console.log(texts.publish.undo(slug));
    return 0;
  },
};
