import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readStore } from '@/lib/data/read-store';
import type { WholePublication } from '@/lib/domain/publication';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import type { RegisterJudgement } from '@/lib/ingest/judge/judge-register';
import { largeLimits } from '@/lib/ingest/tables/table-limits';
import { type MoneyUnit, moneyUnitCodes, moneyUnitOptions } from '@/lib/vocabulary/money-unit';
import type { CommandContext, OptionName } from './command';
import { fileProblem } from './file-problem';
import { factOptions, givenFacts } from './given-facts';
import { choiceOption, textOption } from './option-values';
import { progressOf } from './progress';
import { WrongUse } from './wrong-use';

/** The options of every command that reads a register. */
export const fileOptions: readonly OptionName[] = ['dataset', 'unit', 'sheet', ...factOptions];

const units: Readonly<Record<string, MoneyUnit>> = {
  ...Object.fromEntries(moneyUnitCodes.map((unit) => [moneyUnitOptions[unit], unit])),
  đồng: 'vnd',
  nghìn: 'thousand_vnd',
  triệu: 'million_vnd',
  tỷ: 'billion_vnd',
};

export interface CheckedAgainstStore extends RegisterJudgement {
  /** The release that the file would follow; `null` for a new dataset. */
  readonly current: WholePublication | null;
}

/** What is far too large is not read to its end: the check then says that it is too large. */
function readAll(path: string, texts: CommandContext['texts']): Uint8Array {
  try {
    const found = statSync(path);
    // A device or a pipe may never end.
    if (!found.isFile() && !found.isDirectory()) throw new WrongUse(texts.file.unreadable(path, texts.file.notAFile));
    const { size } = found;
    return size > 4 * largeLimits.fileBytes ? new Uint8Array(largeLimits.fileBytes + 1) : readFileSync(path);
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(texts.file.unreadable(path, fileProblem(error, texts)));
  }
}

/** Checks a register file as the options say, against the dataset that they name or that the file turns out to be of. */
export async function checkFile(context: CommandContext, file: string): Promise<CheckedAgainstStore> {
  const { address, options, texts } = context;
  const given = givenFacts(options, texts);
  const unit = choiceOption(options, 'unit', units, texts);
  const sheet = textOption(options, 'sheet');
  const bytes = readAll(file, texts);
  const progress = progressOf(context);
  const ofFile = {
    ...(unit === undefined ? {} : { unit }),
    ...(sheet === undefined ? {} : { sheet }),
    onProgress: progress.reading,
    limits: largeLimits,
  };
  try {
    return await readStore(address, async (store) => {
      const checkFor = async (slug: string | null): Promise<CheckedAgainstStore> => {
        const current = slug === null ? null : await store.release(slug);
        const usedCodes = slug === null ? [] : await store.usedCodes(slug);
        const judgement = await checkRegisterFile(bytes, basename(file), { slug, current, given, usedCodes }, ofFile);
        return { ...judgement, current };
      };
      const checked = await checkFor(textOption(options, 'dataset') ?? null);
      const { slug } = checked.report.dataset;
      const isOfAnother = checked.current === null && store.releases.some(({ dataset }) => dataset.slug === slug);
      return isOfAnother ? await checkFor(slug) : checked;
    });
  } finally {
    progress.end();
  }
}
