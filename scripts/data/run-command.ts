import { defaultLocale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { readEnvironment } from '@/lib/schemas/environment';
import type { CommandName, CommandTexts, ExitStatus, OptionName } from './command';
import { commands } from './commands';
import { explainFailure } from './explain-failure';
import { helpOf, helpOfAll } from './help';
import { type CommandLine, languageOf, optionsOf, readCommandLine } from './read-command-line';
import { WrongUse } from './wrong-use';

const optionNames = Object.keys(messagesFor(defaultLocale).dataCommands.options) as OptionName[];

const commandNamed = (word: string | undefined): CommandName | null =>
  word !== undefined && Object.hasOwn(commands, word) ? (word as CommandName) : null;

function databaseAddress(): string {
  try {
    return readEnvironment().databaseAddress;
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** Does what the line says. Throws `WrongUse` where it cannot be followed, and what the command throws. */
async function follow(line: CommandLine, texts: CommandTexts): Promise<ExitStatus> {
  const [word, ...words] = line.words;
  const name = commandNamed(word);
  const wantsHelp = line.given.some((option) => option.name === 'help');
  if (name === null) {
    if (word === undefined && wantsHelp) {
      console.log(helpOfAll(texts));
      return 0;
    }
    const known = Object.keys(commands).join(', ');
    throw new WrongUse(word === undefined ? texts.wrongUse.noCommand : texts.wrongUse.unknownCommand(word, known));
  }
  const command = commands[name];
  const options = optionsOf(line, command, texts);
  if (wantsHelp) {
    console.log(helpOf(name, command, texts));
    return 0;
  }
  const { usage } = texts.commands[name];
  const needless = words[command.most];
  if (needless !== undefined) throw new WrongUse(texts.wrongUse.tooMany(needless, usage));
  if (words.length < command.least) throw new WrongUse(texts.wrongUse.missingArgument(usage));
  const locale = languageOf(line, defaultLocale) ?? defaultLocale;
  return command.run({ address: databaseAddress(), locale, texts, options, arguments: words });
}

/** Runs one command line and says on the console what came of it. Never throws. */
export async function runCommand(args: readonly string[]): Promise<ExitStatus> {
  const line = readCommandLine(args, optionNames);
  const texts = messagesFor(languageOf(line, defaultLocale) ?? defaultLocale).dataCommands;
  try {
    return await follow(line, texts);
  } catch (error) {
    const { text, status } = await explainFailure(error, texts);
    // It may quote a file's name or an argument.
    console.error(text.replace(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, ''));
    if (error instanceof WrongUse) console.error(texts.helpHint(commandNamed(line.words[0])));
    return status;
  }
}
