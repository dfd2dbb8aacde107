import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../child';
import { type EngineTiming, engineFile } from '../engine-timings';
import type { BenchPart, PartContext } from '../part';

async function open({ rows, rounds, folder, record }: PartContext) {
  if (!existsSync(engineFile)) throw new Error(`there is no ${engineFile}`);
  return {
    async round() {
      const { output } = await runChild(['child-engine', String(rows), String(rounds)], join(folder, 'none.sqlite'));
      const timings: readonly EngineTiming[] = JSON.parse(output);
      for (const { name, median, spread } of timings) {
        const isTime = !/^(?:size:|cells)/.test(name);
        record(name, isTime ? 'milliseconds' : 'number', median);
        if (isTime) record(name, 'spread', spread);
      }
    },
  };
}

export const engine: BenchPart = {
  name: 'engine',
  title: 'The engine of the register, by itself',
  notes: ['In a process of its own, without a store, a page or HTTP: processor time. It repeats its rounds by itself.'],
  mostRounds: () => 1,
  open,
};
