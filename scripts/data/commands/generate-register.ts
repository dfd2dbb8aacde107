import { createWriteStream, existsSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { onSignal } from '@/lib/data/publishing/on-signal';
import { registerCsvPieces } from '@/lib/export/template/register-csv-pieces';
import { formatFor } from '@/lib/format/format';
import { publishCommand } from '@/lib/format/publish-command';
import { seedDatasetSchema } from '@/lib/schemas/seed-dataset';
import { generatedDataset } from '../../generated/generated-dataset';
import { generatedFacts } from '../../generated/generated-facts';
import { type Generation, generatedSchemes } from '../../generated/generated-schemes';
import type { Command, CommandTexts, GivenOptions, OptionName } from '../command';
import { fileProblem } from '../file-problem';
import { releaseNumber, textOption } from '../option-values';
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

/** Writes a file that is not there yet, or none. */
async function write(out: string, generation: Generation, texts: CommandTexts): Promise<void> {
  const file = createWriteStream(out, { flags: 'wx' });
  let isOurs = false;
  file.once('open', () => {
    isOurs = true;
  });
  const remove = () => {
    if (isOurs) rmSync(out, { force: true });
  };
  const forget = onSignal(remove);
  const content = { dataset: generatedDataset, schemes: generatedSchemes(generation) };
  try {
    await pipeline(Readable.from(registerCsvPieces(content, 'vi'), { highWaterMark: 1 }), file);
  } catch (error) {
    remove();
    throw new WrongUse(texts.file.unwritable(out, fileProblem(error, texts)));
  } finally {
    forget();
  }
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
    if (!isDryRun) await write(out, generation, texts);
    const say = isDryRun ? texts.generate.would : texts.generate.written;
    console.log(say(out, formatFor(locale).count(generation.rows), generation.seed));
    const next = publishCommand(out, slug, generatedFacts);
    if (next !== null) console.log(texts.check.publish(next));
    if (isDryRun) console.log(texts.dryRun);
    return 0;
  },
};
