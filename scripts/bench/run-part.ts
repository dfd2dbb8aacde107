import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStopping } from '../support/run-command.mjs';
import type { BenchOptions } from './bench-options';
import type { Findings } from './findings';
import { generatedStore } from './generated-store';
import { stopPrograms } from './other-programs';
import type { BenchPart } from './part';
import { stopServers } from './server-process';

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error)).trim();

/** Says on the error output what is being done; tables go to the other one. */
const tell = (text: string) => process.stderr.write(`${text}\n`);

/** Runs one part at one size, all rounds. What cannot be done is found as such, with its reason. */
export async function runPart(part: BenchPart, rows: number, options: BenchOptions, findings: Findings): Promise<void> {
  const { seed, seconds, rounds } = options;
  const folder = mkdtempSync(join(tmpdir(), 'khuyen-cong-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const context = {
    rows,
    seed,
    rounds,
    seconds,
    folder,
    store: () => generatedStore({ rows, seed }),
    record: findings.record.bind(findings, part.name, rows),
    refuse: findings.refuse.bind(findings, part.name, rows),
  };
  try {
    tell(`${part.name}, ${rows} rows: making ready`);
    const run = await part.open(context);
    const wanted = Math.min(rounds, part.mostRounds?.(rows) ?? rounds);
    for (let round = 0; round < wanted && !isStopping(); round++) {
      tell(`${part.name}, ${rows} rows: round ${round + 1} of ${wanted}`);
      await run.round(round);
    }
  } catch (error) {
    if (!isStopping()) findings.refuse(part.name, rows, part.title.toLowerCase(), sentence(error));
  } finally {
    await stopServers();
    stopPrograms();
    process.off('exit', remove);
    remove();
  }
}
