import { check, defaultReportMessage, type IAsyncProperty } from 'fast-check';
import { expect, it } from 'vitest';
import { seed } from '@/tests/support/same-examples';

const whole = (text: string | undefined): number | undefined => (text ? Number(text) : undefined);

/** As `npm run fuzz` was asked; in `npm test` the bounded form: few runs, always the same. */
const asked = {
  runs: whole(process.env.FUZZ_RUNS),
  seed,
  path: process.env.FUZZ_PATH,
};

const replay = (part: string, path: string | null): string =>
  `Replay: npm run fuzz -- --only ${part} --seed ${asked.seed}${path === null ? '' : ` --path ${path}`}`;

/** A test that asks the property of inputs made from a seed. `runs`: how many in `npm test`. */
export function fuzz<Input>(part: string, title: string, runs: number, property: () => IAsyncProperty<Input>): void {
  const numRuns = asked.runs ?? runs;
  it(
    `${part}: ${title}`,
    async () => {
      const start = performance.now();
      const result = await check(property(), {
        numRuns,
        seed: asked.seed,
        ...(asked.path === undefined ? {} : { path: asked.path }),
      });
      if (asked.runs !== undefined) {
        const seconds = ((performance.now() - start) / 1000).toFixed(0);
        console.log(`${part}: ${result.numRuns} inputs of seed ${asked.seed} in ${seconds} s`);
      }
      if (result.failed)
        expect.fail(
          `${defaultReportMessage(result)}\n${result.errorInstance}\n${replay(part, result.counterexamplePath)}`,
        );
    },
    asked.runs === undefined ? 120_000 : 0,
  );
}
