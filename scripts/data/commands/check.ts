import { inspectStore } from '@/lib/data/inspect-store';
import { withoutPassword } from '@/lib/data/store-address';
import { StoreUnavailable } from '@/lib/data/store-unavailable';
import { publishCommand } from '@/lib/format/publish-command';
import { reportJsonText } from '@/lib/format/register-report-json';
import { reportLines } from '@/lib/format/register-report-lines';
import { checkFile, fileOptions } from '../check-file';
import type { Command, CommandContext, ExitStatus, OptionName } from '../command';
import { everyPlace } from '../every-place';
import { readSeeds } from '../read-seeds';

/** What is said in another way when publishing, or not at all. */
const own: ReadonlySet<OptionName> = new Set(['dataset', 'json', 'dry-run', 'help']);

async function checkSeedAndStore({ address, texts }: CommandContext): Promise<ExitStatus> {
  const seeds = await readSeeds();
  console.log(texts.seed.sound(seeds.map(({ dataset }) => dataset.slug).join(', ')));
  const found = await inspectStore(address);
  if (found.state !== 'ready') throw new StoreUnavailable(found.state, found.address);
  for (const { dataset, release, isCurrent } of found.releases) {
    if (isCurrent) console.log(texts.seed.serves(withoutPassword(address), dataset.slug, release.number));
  }
  return 0;
}

export const check: Command = {
  options: [...fileOptions, 'json'],
  least: 0,
  most: 1,
  async run(context) {
    const [file] = context.arguments;
    if (file === undefined) return checkSeedAndStore(context);
    const { report } = await checkFile(context, file);
    if (context.options.has('json')) {
      for (const piece of reportJsonText(report)) console.log(piece);
    } else {
      console.log(reportLines(context.locale, report, everyPlace).join('\n'));
      const options = [...context.options].filter(([name]) => !own.has(name));
      const next = report.mayBePublished ? publishCommand(file, report.dataset.slug ?? '', options) : null;
      if (next !== null) console.log(context.texts.check.publish(next));
    }
    return report.mayBePublished ? 0 : 1;
  },
};
