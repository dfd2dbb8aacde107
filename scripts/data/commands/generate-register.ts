import { existsSync } from 'node:fs';
import { registerCsvPieces } from '@/lib/export/template/register-csv-pieces';
import { formatFor } from '@/lib/format/format';
import { publishCommand } from '@/lib/format/publish-command';
import { seedDatasetSchema } from '@/lib/schemas/seed-dataset';
import { generatedDataset } from '../../generated/generated-dataset';
import { generatedFacts } from '../../generated/generated-facts';
import { generatedSchemes } from '../../generated/generated-schemes';
import type { Command, CommandTexts, GivenOptions, OptionName } from '../command';
import { releaseNumber, textOption } from '../option-values';
import { writeNewFile } from '../write-new-file';
import { WrongUse } from '../wrong-use';

function numberOption(options: GivenOptions, name: OptionName, texts: CommandTexts): number {
  const given = textOption(options, name);
  if (given === undefined) throw new WrongUse(texts.wrongUse.missingOption(name, texts.options[name]));
  return releaseNumber(given, name, texts);
}

function slugOption(options: GivenOptions, texts: CommandTexts): string {
  const slug = textOption(options, 'dataset') ?? generatedDataset.slug;
  if (seedDatasetSchema.shape.slug.safeParse(slug).success) return slug;
  throw new WrongUse(texts.wrongUse.badValue('dataset', slug, texts.wrongUse.aSlug));
}

export const generateRegister: Command = {
  options: ['rows', 'seed', 'out', 'dataset'],
  least: 0,
  most: 0,
  async run({ locale, texts, options }) {
    const generation = { rows: numberOption(options, 'rows', texts), seed: numberOption(options, 'seed', texts) };
    const slug = slugOption(options, texts);
    const out = textOption(options, 'out') ?? `${slug}_${generation.rows}_${generation.seed}.csv`;
    if (!/\.csv$/i.test(out)) throw new WrongUse(texts.wrongUse.badValue('out', out, texts.wrongUse.aCsvName));
    if (existsSync(out)) throw new WrongUse(texts.file.exists(out));
    const isDryRun = options.has('dry-run');
    const content = { dataset: generatedDataset, schemes: generatedSchemes(generation) };
    if (!isDryRun) await writeNewFile(out, registerCsvPieces(content, 'vi'), texts);
    const say = isDryRun ? texts.generate.would : texts.generate.written;
    console.log(say(out, formatFor(locale).count(generation.rows), generation.seed));
    const next = publishCommand(out, slug, generatedFacts);
    if (next !== null) console.log(texts.check.publish(next));
    if (isDryRun) console.log(texts.dryRun);
    return 0;
  },
};
