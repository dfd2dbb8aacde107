import { cpus, loadavg } from 'node:os';
import { alone, build, generate, install } from '../support/prepare.mjs';
import { isStopping } from '../support/run-command.mjs';
import { aims } from './aims';
import { benchUsage, readBenchOptions, WrongBenchOption } from './bench-options';
import { Findings } from './findings';
import { aimsText, partText } from './markdown';
import { parts } from './parts';
import { runPart } from './run-part';

const machine = () =>
  `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)} at the end`;

async function measureAll(args: readonly string[]): Promise<void> {
  const options = readBenchOptions(args);
  await alone(async () => {
    await install({ tests: true });
    await generate();
    await build();
  });
  const findings = new Findings();
  const wanted = parts.filter(({ name }) => options.only.includes(name));
  for (const rows of options.rows) {
    for (const part of wanted) {
      if (!isStopping()) await runPart(part, rows, options, findings);
    }
  }
  if (isStopping()) return;
  const { rounds, seconds, seed } = options;
  console.log(
    `# Benchmark\n\n${new Date().toISOString().slice(0, 10)}; ${machine()}; ${rounds} rounds, ${seconds} s each,`,
  );
  console.log(`registers from seed ${seed}. Cells: the median of the rounds (the least–the greatest).\n`);
  for (const part of wanted) console.log(`${partText(part, findings) ?? ''}\n`);
  const judged = aims.filter(({ part }) => options.only.includes(part));
  if (judged.length > 0) console.log(aimsText(judged, options.rows, findings));
}

/** Runs the benchmark as the command line asks and prints its tables. Returns the exit status; never throws. */
export async function runBench(args: readonly string[]): Promise<number> {
  try {
    await measureAll(args);
    return isStopping() ? 130 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (!(error instanceof WrongBenchOption)) return 1;
    console.error(benchUsage);
    return 2;
  }
}
