import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Timing } from './measure-reading';
import { type Measured, runMeasured } from './run-measured';
import { registerFiles } from './write-registers';

const facts = [
  ...['--dataset', 'minh-hoa', '--province', 'Minh Họa', '--period', '2021-2025', '--agency', 'Không có thật'],
  ...['--agency-en', 'Invented', '--code-prefix', 'MINH-HOA', '--complete', '--illustrative'],
];

type Row = readonly [name: string, ...values: readonly string[]];

const command = (name: string, size: string, { seconds, peak }: Measured): Row => [
  `${name}${size}`,
  seconds.toFixed(1),
  'peak MB',
  peak.toFixed(0),
];

const timing = ({ name, first, median }: Timing): Row => [
  name,
  `${median.toFixed(1)} ms`,
  'first',
  `${first.toFixed(0)} ms`,
];

async function measureSize(rows: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'measure-register-'));
  try {
    const store = join(folder, 'store.sqlite');
    const files = { csv: join(folder, registerFiles.csv), xlsx: join(folder, registerFiles.xlsx) };
    await runMeasured(['write', folder, String(rows)], store);
    const size = (file: string) => ` (${(statSync(file).size / 1e6).toFixed(1)} MB)`;
    const ofXlsx = join(folder, 'store-xlsx.sqlite');
    const measured: Row[] = [
      command('check CSV', size(files.csv), await runMeasured(['command', 'check', files.csv, ...facts], store)),
      command('publish CSV', '', await runMeasured(['command', 'publish', files.csv, ...facts], store)),
    ];
    const corrected = ['command', 'publish', join(folder, registerFiles.corrected), ...facts];
    measured.push(command('publish CSV, a twentieth corrected', '', await runMeasured(corrected, store)));
    measured.push(
      command('check XLSX', size(files.xlsx), await runMeasured(['command', 'check', files.xlsx, ...facts], ofXlsx)),
      command('publish XLSX', '', await runMeasured(['command', 'publish', files.xlsx, ...facts], ofXlsx)),
    );
    const reading = await runMeasured(['reading'], store);
    const timings: readonly Timing[] = JSON.parse(reading.output);
    return [...measured, command('reading', size(store), reading), ...timings.map(timing)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints what registers of a tenth of the rows and of all of them cost: seconds and memory, then times of what pages show. */
export async function measureRegister(rows: number): Promise<void> {
  for (const size of [Math.round(rows / 10), rows]) {
    console.log(`\n${size} rows; node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`);
    for (const row of await measureSize(size)) console.log(row.join('; '));
  }
}
