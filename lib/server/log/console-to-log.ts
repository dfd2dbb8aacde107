import { format, stripVTControlCharacters } from 'node:util';
import type { Log } from './create-log';

const levels = { error: 'error', warn: 'warn', info: 'info', log: 'info', debug: 'debug' } as const;

/** What Next, Prisma and our own pages say on the console becomes lines of the log; an error keeps its stack. */
export function consoleToLog(log: Log, target: Pick<Console, keyof typeof levels> = console): void {
  for (const name of Object.keys(levels) as (keyof typeof levels)[]) {
    target[name] = (...words: readonly unknown[]) => {
      const err = words.find((word) => word instanceof Error);
      const text = stripVTControlCharacters(format(...words.filter((word) => word !== err))).trim();
      if (err === undefined) log[levels[name]](text);
      else log[levels[name]]({ err }, text || err.message);
    };
  }
}
