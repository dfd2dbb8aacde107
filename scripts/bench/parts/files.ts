import { closeSync, openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedDataset } from '../../generated/generated-dataset';
import { generatedSchemes } from '../../generated/generated-schemes';
import { attempt } from '../attempt';
import { startNginx, timeProgram } from '../other-programs';
import type { BenchPart, PartContext } from '../part';
import { forgetPeak, usageOf } from '../process-meter';
import { schemesQuery } from '../schemes-query';
import { startServer, startSite } from '../server-process';
import { timedRequest } from '../timed-request';

const { slug, period } = generatedDataset;
const category = 'machinery';
/** What takes less than a second is asked for so often in a row: the garbage of what came before is collected in the first. */
const timesInARow = 3;
const years = period.to - period.from + 1;

/** Machinery of two years: others for each turn, as long as there are any. */
function filterOf(turn: number, counts: ReadonlyMap<number | null, number>) {
  const first = period.from + (turn % years);
  const second = period.from + ((turn + 1 + Math.floor(turn / years)) % years);
  return {
    search: `?category=${category}&year=${first}&year=${second}`,
    condition: `s."category" = '${category}' AND s."year" IN (${first}, ${second})`,
    count: (counts.get(first) ?? 0) + (counts.get(second) ?? 0),
  };
}

/** How many schemes of that type each year has. */
function countByYear(context: PartContext): ReadonlyMap<number | null, number> {
  const counts = new Map<number | null, number>();
  for (const scheme of generatedSchemes(context)) {
    if (scheme.category === category) counts.set(scheme.year, (counts.get(scheme.year) ?? 0) + 1);
  }
  return counts;
}

async function inARow(ask: () => Promise<void>): Promise<void> {
  for (let time = 0; time < timesInARow; time += 1) await ask();
}

async function download(url: string, encoding: string, path: string): Promise<void> {
  const file = openSync(path, 'w');
  try {
    await timedRequest(url, { encoding, onPiece: (piece) => writeSync(file, piece) });
  } finally {
    closeSync(file);
  }
}

async function open(context: PartContext) {
  const { folder, rows, record, refuse } = context;
  const store = await context.store();
  const counts = countByYear(context);
  const site = await startSite(store, `/vi/${slug}/schemes`);
  const file = (ending: string) => `${site.address}/api/v1/${slug}/schemes.${ending}`;
  const copies = { identity: 'schemes.csv', gzip: 'schemes.csv.gz' } as const;
  const encodings = ['identity', 'gzip'] as const;
  for (const encoding of encodings) await download(file('csv'), encoding, join(folder, copies[encoding]));
  const plain = await startServer([resolve('scripts/bench/file-server.mjs')], {
    path: `/${copies.identity}`,
    env: { FOLDER: folder },
  });
  const nginx = await startNginx(folder).catch((error: Error) => {
    refuse('nginx, the same bytes', error.message);
    return null;
  });

  const fromSite = (subject: string, url: string, count: number, encoding: string) =>
    attempt(context, subject, async () => {
      forgetPeak(site.pid);
      const before = usageOf(site.pid);
      const { firstByte, whole, bytes } = await timedRequest(url, { encoding });
      const after = usageOf(site.pid);
      record(subject, 'firstByte', firstByte);
      record(subject, 'seconds', whole / 1000);
      record(subject, 'rowsPerSecond', (count * 1000) / whole);
      record(subject, 'megabytes', bytes / 1e6);
      if (before.cpu !== null && after.cpu !== null) record(subject, 'cpuSeconds', (after.cpu - before.cpu) / 1000);
      if (before.resident !== null) record(subject, 'idle', before.resident);
      if (after.peak !== null) record(subject, 'peak', after.peak);
    });
  const fromFile = (subject: string, url: string) =>
    attempt(context, subject, async () => {
      const { firstByte, whole, bytes } = await timedRequest(url, { encoding: 'identity' });
      record(subject, 'firstByte', firstByte);
      record(subject, 'seconds', whole / 1000);
      record(subject, 'megabytes', bytes / 1e6);
    });
  const fromSqlite = (subject: string, filter: string, count: number) =>
    attempt(context, subject, async () => {
      const { seconds, cpuSeconds } = await timeProgram('sqlite3', [
        ...['-readonly', '-csv', '-header', store, schemesQuery(filter)],
      ]);
      if (cpuSeconds !== null) record(subject, 'cpuSeconds', cpuSeconds);
      record(subject, 'seconds', seconds);
      record(subject, 'rowsPerSecond', count / seconds);
    });

  return {
    async round(round: number) {
      const filters = Array.from({ length: timesInARow }, (_, time) => filterOf(round * timesInARow + time, counts));
      await inARow(() => fromSite('CSV of everything', file('csv'), rows, 'identity'));
      await inARow(() => fromSqlite('sqlite3 -csv of everything', 'true', rows));
      await inARow(() => fromFile('file server, the same bytes', `${plain.address}/${copies.identity}`));
      await inARow(() => fromSite('CSV of everything, gzip', file('csv'), rows, 'gzip'));
      await inARow(() => fromFile('file server, the same bytes, gzip', `${plain.address}/${copies.gzip}`));
      if (nginx !== null) {
        await inARow(() => fromFile('nginx, the same bytes', `${nginx}/${copies.identity}`));
        await inARow(() => fromFile('nginx, the same bytes, gzip', `${nginx}/${copies.gzip}`));
      }
      for (const { search, count } of filters) {
        await fromSite('CSV of a filter', `${file('csv')}${search}`, count, 'identity');
      }
      for (const { condition, count } of filters) await fromSqlite('sqlite3 -csv of the filter', condition, count);
      await fromSite('XLSX of everything', file('xlsx'), rows, 'identity');
      for (const { search, count } of filters.slice(0, 1)) {
        await fromSite('XLSX of a filter', `${file('xlsx')}${search}`, count, 'identity');
      }
    },
  };
}

export const files: BenchPart = {
  name: 'files',
  title: 'Files',
  notes: [
    `One request at a time. CSV is asked for ${timesInARow} times in a row, a workbook once. The filter is one type of two years, others each time. What is below 1 MB the site keeps in memory: what is asked again comes from there. “The same bytes”: the file that the site sent, read from the disk by a bare Node server (createReadStream), and by nginx where it is installed. sqlite3 writes to /dev/null. Idle and peak: the site’s resident memory before the request and at its height.`,
  ],
  open,
};
