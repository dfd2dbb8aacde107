import { existsSync } from 'node:fs';
import { readStore } from '@/lib/data/read-store';
import { registerCsvPieces } from '@/lib/export/template/register-csv-pieces';
import { registerWorkbook } from '@/lib/export/template/register-workbook';
import { formatFor } from '@/lib/format/format';
import { tableLimits } from '@/lib/ingest/tables/table-limits';
import type { Command } from '../command';
import { releaseNumber, textOption } from '../option-values';
import { releaseNamed } from '../release-named';
import { writeNewFile } from '../write-new-file';
import { WrongUse } from '../wrong-use';

/** The most schemes that `check` still reads in a workbook, beside what stands above and below them. */
const mostInWorkbook = tableLimits.rows - 1000;

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
    const { count } = formatFor(locale);
    if (!isCsv && schemes.length > mostInWorkbook) {
      const csv = out.replace(/xlsx$/i, 'csv');
      throw new WrongUse(texts.export.tooManyForWorkbook(count(schemes.length), count(mostInWorkbook), csv));
    }
    if (!isDryRun) {
      const pieces = isCsv ? registerCsvPieces(publication, locale) : [await registerWorkbook(publication, locale)];
      await writeNewFile(out, pieces, texts);
    }
    const say = isDryRun ? texts.export.would : texts.export.written;
    console.log(say(out, slug, release.number, count(schemes.length)));
    const counted = schemes.filter(({ status }) => status === 'counted').length;
    if (counted > 0) console.log(texts.export.counted(count(counted)));
    if (isDryRun) console.log(texts.dryRun);
    return 0;
  },
};
