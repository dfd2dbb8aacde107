import type { Note } from '@/lib/domain/publication';
import type { GivenFacts } from '@/lib/ingest/judge/register-context';
import { type JobsMeaning, jobsMeanings } from '@/lib/vocabulary/meaning';
import type { CommandTexts, GivenOptions, OptionName } from './command';
import { choiceOption, textOption } from './option-values';
import { WrongUse } from './wrong-use';

/** The options by which an officer tells what a file does not. */
export const factOptions: readonly OptionName[] = [
  'province',
  'period',
  'agency',
  'agency-en',
  'complete',
  'partial',
  'code-prefix',
  'jobs',
  'illustrative',
];

const whereGiven = <Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });

function periodOption(options: GivenOptions, texts: CommandTexts): { from: number; to: number } | undefined {
  const given = textOption(options, 'period');
  if (given === undefined) return undefined;
  const [, from, to = from] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(given) ?? [];
  if (from === undefined) throw new WrongUse(texts.wrongUse.badValue('period', given, texts.wrongUse.aPeriod));
  return { from: Number(from), to: Number(to) };
}

/** A text and its translation; `undefined` where neither was given. */
export function noteOption(options: GivenOptions, name: 'title' | 'note', texts: CommandTexts): Note | undefined {
  const vi = textOption(options, name);
  const en = textOption(options, `${name}-en`) ?? null;
  if (vi === undefined && en !== null) throw new WrongUse(texts.wrongUse.needsTranslated(name));
  return vi === undefined ? undefined : { vi, en };
}

/** What the options tell of a register. Throws `WrongUse` where they contradict each other or are not understood. */
export function givenFacts(options: GivenOptions, texts: CommandTexts): GivenFacts {
  if (options.has('complete') && options.has('partial')) {
    throw new WrongUse(texts.wrongUse.conflict('complete', 'partial'));
  }
  const isComplete = options.has('complete') ? true : options.has('partial') ? false : undefined;
  const jobs = Object.fromEntries(jobsMeanings.map((code): [string, JobsMeaning] => [code, code]));
  return {
    ...whereGiven('province', textOption(options, 'province')),
    ...whereGiven('period', periodOption(options, texts)),
    ...whereGiven('agencyVi', textOption(options, 'agency')),
    ...whereGiven('agencyEn', textOption(options, 'agency-en')),
    ...whereGiven('codePrefix', textOption(options, 'code-prefix')),
    ...whereGiven('isComplete', isComplete),
    ...whereGiven('isIllustrative', options.has('illustrative') ? true : undefined),
    ...whereGiven('jobsMeaning', choiceOption(options, 'jobs', jobs, texts)),
    ...whereGiven('title', noteOption(options, 'title', texts)),
    ...whereGiven('note', noteOption(options, 'note', texts)),
  };
}
