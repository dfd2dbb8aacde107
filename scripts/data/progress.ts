import type { ChangePhase } from '@/lib/data/publishing/store-change';
import { formatFor } from '@/lib/format/format';
import type { CommandContext } from './command';

/** In milliseconds. */
const between = 100;

export interface Progress {
  /** `done`: 0 to 1. */
  reading(done: number): void;
  phase(phase: ChangePhase): void;
  writing(written: number, all: number): void;
  /** Takes the line away. To be called before anything else is said. */
  end(): void;
}

/** One line that tells how far the work is, where somebody looks at a screen; silent elsewhere. */
export function progressOf({ locale, texts }: Pick<CommandContext, 'locale' | 'texts'>): Progress {
  const { number, count } = formatFor(locale);
  let last = 0;
  const say = (text: string, always: boolean) => {
    const now = performance.now();
    if (!process.stderr.isTTY || (!always && now - last < between)) return;
    last = now;
    process.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    reading: (done) => say(texts.phases.reading(number(Math.floor(done * 100) / 100, 'percent')), false),
    phase: (phase) => say(texts.phases[phase], true),
    writing: (written, all) => say(texts.phases.writing(count(written), count(all)), false),
    end: () => say('', true),
  };
}
