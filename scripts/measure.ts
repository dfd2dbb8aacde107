/**
 * `npm run measure`: what a first view costs, against a running site. `npm run measure -- lighthouse [PART OF ADDRESS]`:
 * what Lighthouse says of it. `npm run measure -- register [ROWS]`: what a register of so many rows costs to check, to
 * publish and to read, beside one of a tenth of them.
 */
import { runCommand } from './data/run-command';
import { measureReading } from './measure/measure-reading';
import { measureRegister } from './measure/measure-register';
import { tellPeak } from './measure/peak';
import { writeRegisters } from './measure/write-registers';

const [part = 'first-views', ...words] = process.argv.slice(2);

const parts: Readonly<Record<string, () => Promise<void>>> = {
  'first-views': async () => {
    const { measureFirstViews } = await import('./measure/first-views.mjs');
    await measureFirstViews();
  },
  lighthouse: async () => {
    const { measureLighthouse } = await import('./measure/lighthouse.mjs');
    await measureLighthouse(words[0]);
  },
  register: () => measureRegister(Number(words[0] ?? 100_000)),
  // What the part above starts, each in a process of its own.
  write: () => writeRegisters(words[0] ?? '', Number(words[1])),
  command: async () => {
    process.exitCode = await runCommand(words);
    tellPeak();
  },
  reading: measureReading,
};

const wanted = parts[part];
if (wanted === undefined) {
  console.error(`npm run measure [-- lighthouse [PART OF ADDRESS] | -- register [ROWS]]: there is no "${part}".`);
  process.exitCode = 2;
} else {
  await wanted();
}
