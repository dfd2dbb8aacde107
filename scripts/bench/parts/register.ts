import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageSize } from '@/lib/domain/register/columns/find-in-columns';
import { randomFrom } from '../../illustrative/random';
import { attempt } from '../attempt';
import { startFloor } from '../floor-app';
import { load } from '../load';
import type { BenchPart, PartContext } from '../part';
import { usageOf } from '../process-meter';
import { everNew, filteredPage } from '../register-addresses';
import { repeated } from '../repeated';
import { median } from '../samples';
import { type ServerProcess, startServer, startSite } from '../server-process';
import { shownRows } from '../shown-rows';
import { timedRequest } from '../timed-request';

const asked = 15;

interface Subject {
  readonly name: string;
  readonly server: ServerProcess;
  readonly nextPath: () => string;
}

async function measure({ name, server, nextPath }: Subject, { seconds, record }: PartContext): Promise<void> {
  const ask = async () => (await timedRequest(server.address + nextPath())).firstByte;
  record(name, 'firstByte', median(await repeated(asked, seconds, ask)));
  const { perSecond, p99, cpu } = await load(server, nextPath, seconds);
  record(name, 'perSecond', perSecond);
  record(name, 'p99', p99);
  if (cpu !== null) record(name, 'cpu', cpu);
  const { resident } = usageOf(server.pid);
  if (resident !== null) record(name, 'resident', resident);
}

async function open(context: PartContext) {
  const rows = shownRows();
  const rowsFile = join(context.folder, 'rows.json');
  writeFileSync(rowsFile, JSON.stringify(rows));
  const site = await startSite(await context.store());
  const floor = await startFloor(rows);
  const bare = await startServer([resolve('scripts/bench/bare-server.mjs')], { path: '/', env: { ROWS: rowsFile } });
  const newFilter = everNew(filteredPage);
  const same = filteredPage(randomFrom(99));
  const any = everNew((random) => `/?any=${random.whole(1, 1e9)}`);
  const subjects: readonly Subject[] = [
    { name: 'site, new filter', server: site, nextPath: newFilter },
    { name: 'site, repeated filter', server: site, nextPath: () => same },
    { name: 'floor', server: floor, nextPath: any },
    { name: 'bare Node server', server: bare, nextPath: () => '/' },
  ];
  // Code that has run a few times is compiled.
  for (const { server, nextPath } of subjects) {
    await repeated(2 * asked, 4 * context.seconds, async () => (await timedRequest(server.address + nextPath())).whole);
  }
  return {
    async round() {
      for (const subject of subjects) await attempt(context, subject.name, () => measure(subject, context));
    },
  };
}

export const register: BenchPart = {
  name: 'register',
  title: 'The filtered register page',
  notes: [
    `New filter: no two requests ask for the same. Floor: the same framework showing as many such rows as a page has, ${pageSize}, and nothing else. First byte: one request at a time, each on a connection of its own; the rest at 8 connections. CPU and memory are those of the server’s process, from /proc. One process for both kinds of filter, so that memory is that of both.`,
  ],
  open,
};
