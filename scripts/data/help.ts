import type { Command, CommandName, CommandTexts, OptionName } from './command';
import { commonOptions, flags } from './option-kinds';

const table = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
};

const written = (name: OptionName): string => (flags.has(name) ? `--${name}` : `--${name} …`);

/** How to use all commands. */
export function helpOfAll(texts: CommandTexts): string {
  return [
    texts.helpTitle,
    '',
    texts.commandsTitle,
    ...table(Object.values(texts.commands).map(({ usage, does }) => [usage, does])),
    '',
    texts.optionsTitle,
    ...table(commonOptions.map((name) => [written(name), texts.options[name]])),
    '',
    texts.statuses,
  ].join('\n');
}

/** How to use one command. */
export function helpOf(name: CommandName, command: Command, texts: CommandTexts): string {
  const { usage, does } = texts.commands[name];
  return [
    `npm run data -- ${usage}`,
    `  ${does}`,
    '',
    texts.optionsTitle,
    ...table([...command.options, ...commonOptions].map((option) => [written(option), texts.options[option]])),
    '',
    texts.statuses,
  ].join('\n');
}
