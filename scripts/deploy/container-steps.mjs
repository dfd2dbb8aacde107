import { readFileSync } from 'node:fs';

/** What each RUN of the Containerfile runs, as arguments of `node`, in order. Throws for one that is no step. */
export function containerSteps() {
  const lines = readFileSync('scripts/deploy/Containerfile', 'utf8').split('\n');
  return lines
    .filter((line) => /^\s*RUN\b/i.test(line))
    .map((line) => {
      const [, program, rest = ''] =
        /^RUN node (scripts\/deploy\/steps\/[a-z-]+\.mjs)((?: [\w./-]+)*)$/.exec(line) ?? [];
      if (program === undefined) throw new Error(`Containerfile: "${line}" is none of scripts/deploy/steps.`);
      return [program, ...rest.trim().split(' ').filter(Boolean)];
    });
}
