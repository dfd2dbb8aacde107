import type { CommandTexts, GivenOptions, OptionName } from './command';
import { WrongUse } from './wrong-use';

/** The text of an option, or `undefined` where it was not given. */
export function textOption(options: GivenOptions, name: OptionName): string | undefined {
  const value = options.get(name);
  return typeof value === 'string' ? value.normalize('NFC').trim() : undefined;
}

/** The value of an option that is one of a few words. Throws `WrongUse` for another. */
export function choiceOption<Value>(
  options: GivenOptions,
  name: OptionName,
  choices: Readonly<Record<string, Value>>,
  texts: CommandTexts,
): Value | undefined {
  const given = textOption(options, name);
  if (given === undefined) return undefined;
  const found = Object.entries(choices).find(([word]) => word === given.toLowerCase());
  if (found === undefined) {
    throw new WrongUse(texts.wrongUse.badValue(name, given, Object.keys(choices).join(', ')));
  }
  return found[1];
}

/** A whole number from 1. Throws `WrongUse` for anything else. */
export function releaseNumber(given: string, name: OptionName, texts: CommandTexts): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new WrongUse(texts.wrongUse.badValue(name, given, texts.wrongUse.wholeNumber));
}
