import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

export type CommandTexts = Messages['dataCommands'];
export type CommandName = keyof CommandTexts['commands'];
export type OptionName = keyof CommandTexts['options'];

/** What the options of a command line say; what was not given is not there. */
export type GivenOptions = ReadonlyMap<OptionName, string | true>;

/** 0: done, or the file may be published. 1: errors in a file. 2: wrong use. 3: the database is in trouble. */
export type ExitStatus = 0 | 1 | 2 | 3;

export interface CommandContext {
  /** The database: the path of a file, or an address of PostgreSQL. */
  readonly address: string;
  readonly locale: Locale;
  readonly texts: CommandTexts;
  readonly options: GivenOptions;
  readonly arguments: readonly string[];
}

export interface Command {
  /** Besides those that every command takes. */
  readonly options: readonly OptionName[];
  /** How many arguments it takes. */
  readonly least: number;
  readonly most: number;
  run(context: CommandContext): Promise<ExitStatus>;
}
