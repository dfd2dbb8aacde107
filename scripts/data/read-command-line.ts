import { parseArgs } from 'node:util';
import { isLocale, type Locale, locales } from '@/lib/i18n/locales';
import type { Command, CommandTexts, GivenOptions, OptionName } from './command';
import { commonOptions, flags } from './option-kinds';
import { WrongUse } from './wrong-use';

interface GivenOption {
  readonly name: string;
  /** As written, with its dashes. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Written as `--name=value`. */
  readonly isInline: boolean;
}

/** A command line in its parts, nothing judged yet. */
export interface CommandLine {
  readonly words: readonly string[];
  readonly given: readonly GivenOption[];
}

export function readCommandLine(args: readonly string[], optionNames: readonly OptionName[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      optionNames.map((name) => [
        name,
        { type: flags.has(name) ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  });
  return {
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    given: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [{ name: token.name, rawName: token.rawName, value: token.value, isInline: token.inlineValue ?? false }]
        : [],
    ),
  };
}

/** The language that was asked for, or `null` where there is no such language. */
export function languageOf({ given }: CommandLine, fallback: Locale): Locale | null {
  const asked = given.findLast(({ name }) => name === 'lang')?.value ?? fallback;
  return isLocale(asked) ? asked : null;
}

/** The options that a command takes. Throws `WrongUse` for one that it does not, and for a value missing or too much. */
export function optionsOf({ given }: CommandLine, command: Command, texts: CommandTexts): GivenOptions {
  const known = [...command.options, ...commonOptions];
  const options = new Map<OptionName, string | true>();
  for (const { name, rawName, value, isInline } of given) {
    const option = known.find((each) => each === name);
    if (option === undefined) {
      throw new WrongUse(texts.wrongUse.unknownOption(rawName, known.map((each) => `--${each}`).join(', ')));
    }
    if (flags.has(option)) {
      if (isInline) throw new WrongUse(texts.wrongUse.needlessValue(option));
      options.set(option, true);
    } else {
      const isNextOption = !isInline && value !== undefined && /^-./.test(value);
      if (value === undefined || value.trim() === '' || isNextOption) {
        throw new WrongUse(texts.wrongUse.missingValue(option));
      }
      options.set(option, value);
    }
  }
  const language = options.get('lang');
  if (typeof language === 'string' && !isLocale(language)) {
    throw new WrongUse(texts.wrongUse.badValue('lang', language, locales.join(', ')));
  }
  return options;
}
