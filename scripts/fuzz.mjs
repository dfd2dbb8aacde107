/**
 * `npm run fuzz [-- --runs 1000000 --seed N --only routes,pages,csv,xlsx,address,search,seeds --path P]`: asks every
 * route, page and parser with hostile input. The inputs of a seed are always the same; `npm test` asks a few of them.
 */
import { parseArgs } from 'node:util';
import { programs } from './support/paths.mjs';
import { startNode } from './support/run-command.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    only: { type: 'string', default: '' },
    path: { type: 'string' },
  },
});
const files = values.only.split(',').map((part) => `tests/data/fuzz/${part}`);
console.log(`${values.runs} inputs of seed ${values.seed} for each of ${values.only || 'all parts'}`);
const child = startNode([programs.vitest, 'run', '--reporter=verbose', ...files], {
  stdio: 'inherit',
  env: {
    FUZZ_RUNS: values.runs,
    FUZZ_SEED: values.seed,
    ...(values.path === undefined ? {} : { FUZZ_PATH: values.path }),
  },
});
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
