import { loadPublication } from '@/lib/data/load-publication';
import type { Chart } from '@/lib/domain/charts/chart-model';
import { chartSources } from '@/lib/domain/charts/chart-sources';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import { listedFigures } from '@/lib/domain/listed-figures';
import type { Publication } from '@/lib/domain/publication';
import { readRegister } from '@/lib/domain/register/read-register';
import { type RegisterQuery, wholeRegister } from '@/lib/domain/register/register-query';
import { standingOf } from '@/lib/domain/release-standing';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';
import { formats } from '@/lib/export/formats';
import { schemesFile } from '@/lib/export/schemes-file';
import { collate } from '@/lib/format/collate';
import { tellPeak } from './peak';

const rounds = 9;

/** In milliseconds of processor time, which other work on the machine does not lengthen: the first time and the median of those after it. */
export interface Timing {
  readonly name: string;
  readonly first: number;
  readonly median: number;
}

async function timed(name: string, work: () => unknown, times = rounds): Promise<Timing> {
  const spent: number[] = [];
  for (let round = 0; round <= times; round++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    spent.push((user + system) / 1000);
  }
  const [first = Number.NaN, ...later] = spent;
  return { name, first, median: later.toSorted((a, b) => a - b)[Math.floor(later.length / 2)] ?? first };
}

async function current(number?: number): Promise<Publication> {
  const publication = await loadPublication('minh-hoa', number);
  if (publication === null) throw new Error('The store has no such release.');
  return publication;
}

/** Prints, as JSON, how long it takes to read the current release of the store and to make what its pages show. */
export async function measureReading(): Promise<void> {
  const timings: Timing[] = [await timed('loadPublication', () => current())];
  const publication = await current();
  const add = async (name: string, work: () => unknown, times?: number) => {
    timings.push(await timed(name, work, times));
  };
  await add('reportOf', () => reportOf(publication));
  const report = reportOf(publication);
  const { closure } = report;
  const { period } = publication.dataset;
  const draw = (chart: Chart) =>
    chart.model({
      closure,
      period,
      selection: { programmes: [], categories: [] },
      measure: chart.measures[0],
      schemes: publication.schemes,
    });
  await add('overview: charts', () => chartsFor(report).map((chart) => chartSources(report, draw(chart))));
  await add('figures: list', () => listedFigures(report));
  const register = (query: Partial<RegisterQuery>) =>
    readRegister(publication, { ...wholeRegister, ...query }, collate);
  await add('register: default', () => register({}));
  await add('register: page 40', () => register({ page: 40 }));
  await add('register: filter', () => register({ category: ['machinery'], year: [2023] }));
  await add('register: sorted', () => register({ sort: '-support' }));
  await add('register: sorted by title', () => register({ sort: 'title' }), 3);
  let word = 0;
  await add('register: search', () => register({ q: `may ${word++ % 100}` }));
  await add('register: search for nothing', () => register({ q: 'khong co gi' }));
  await add('schemes.csv', async () => {
    for await (const piece of formats.csv.write(schemesFile.table(report, wholeRegister))) piece.length;
  });
  const releases = { load: async () => report, numbers: async () => [], slugs: async () => [] };
  const xlsx = new Request('http://localhost/api/v1/minh-hoa/schemes.xlsx');
  await add(
    'schemes.xlsx',
    () => answerFile(xlsx, { slug: 'minh-hoa', file: 'schemes.xlsx' }, releases).then((file) => file.blob()),
    2,
  );
  const earlier = reportOf(await current(1));
  await add('standing of release 1', () => standingOf(earlier, report, null));
  console.log(JSON.stringify(timings));
  tellPeak();
}
