import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { readStore } from '@/lib/data/read-store';
import { registerCsv } from '@/lib/export/template/register-csv';
import { registerWorkbook } from '@/lib/export/template/register-workbook';
import { formatFor } from '@/lib/format/format';
import type { Command, CommandTexts } from '../command';
import { fileProblem } from '../file-problem';
import { releaseNumber, textOption } from '../option-values';
import { releaseNamed } from '../release-named';
import { WrongUse } from '../wrong-use';

/** Writes a file that is not there yet, or none. */
function write(out: string, content: string | Uint8Array, texts: CommandTexts): void {
  let isOurs = false;
  try {
    writeFileSync(out, '', { flag: 'wx' });
    isOurs = true;
    writeFileSync(out, content);
  } catch (error) {
    if (isOurs) rmSync(out, { force: true });
    throw new WrongUse(texts.file.unwritable(out, fileProblem(error, texts)));
  }
}

export const exportRegister: Command = {
  options: ['release', 'out'],
  least: 1,
  most: 1,
  async run({ address, locale, texts, options, arguments: [slug = ''] }) {
    const number = textOption(options, 'release');
    const wanted = number === undefined ? undefined : releaseNumber(number, 'release', texts);
    const asked = textOption(options, 'out');
    if (asked !== undefined && !/\.(?:xlsx|csv)$/i.test(asked)) {
      throw new WrongUse(texts.wrongUse.badValue('out', asked, texts.wrongUse.aFileName));
    }
    const publication = await readStore(address, (store) => releaseNamed(store, slug, wanted));
    const { release, schemes } = publication;
    const out = asked ?? `${slug}_r${release.number}.xlsx`;
    if (existsSync(out)) throw new WrongUse(texts.file.exists(out));
    const isDryRun = options.has('dry-run');
    const isCsv = out.toLowerCase().endsWith('.csv');
    const content = isCsv ? registerCsv(publication, locale) : await registerWorkbook(publication, locale);
    if (!isDryRun) write(out, content, texts);
    const { count } = formatFor(locale);
    const say = isDryRun ? texts.export.would : texts.export.written;
    console.log(say(out, slug, release.number, count(schemes.length)));
    const counted = schemes.filter(({ status }) => status === 'counted').length;
    if (counted > 0) console.log(texts.export.counted(count(counted)));
    if (isDryRun) console.log(texts.dryRun);
    return 0;
  },
};
