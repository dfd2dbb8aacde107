import type { Findings } from './findings';
import type { Measure } from './measures';
import type { PartName } from './part';
import { median, ratios, type Samples, spread } from './samples';

interface Verdict {
  readonly rows: number;
  readonly found: string;
  /** `null`: not measured. */
  readonly holds: boolean | null;
}

export interface Aim {
  readonly part: PartName;
  readonly name: string;
  /** What came of it, one verdict for each size that it is about. */
  readonly judge: (findings: Findings, sizes: readonly number[]) => readonly Verdict[];
}

const million = 1_000_000;

function ratioVerdict(rows: number, samples: Samples | null, holds: (ratio: number) => boolean): Verdict {
  if (samples === null || samples.length === 0) return { rows, found: '', holds: null };
  const ratio = median(samples);
  const [least, most] = spread(samples);
  return { rows, found: `${ratio.toFixed(2)} × (${least.toFixed(2)}–${most.toFixed(2)})`, holds: holds(ratio) };
}

/** One subject over another of the same part and round. */
const over =
  (part: PartName, one: string, other: string, measure: Measure, holds: (ratio: number) => boolean): Aim['judge'] =>
  (findings, sizes) =>
    sizes.map((rows) => {
      const [above, below] = [one, other].map((subject) => findings.samples(part, rows, subject, measure));
      return ratioVerdict(rows, above && below ? ratios(above, below) : null, holds);
    });

/** Every subject of a part whose name begins so, at a million rows, at most so much. */
const atMost =
  (part: PartName, beginning: string, measure: Measure, most: number, unit: string): Aim['judge'] =>
  (findings) => {
    const found = findings.all.filter(
      ({ part: of, rows, subject, values }) =>
        of === part && rows === million && subject.startsWith(beginning) && values.has(measure),
    );
    if (found.length === 0) return [{ rows: million, found: '', holds: null }];
    const worst = Math.max(...found.map(({ values }) => median(values.get(measure) ?? [])));
    return [{ rows: million, found: `${worst.toFixed(1)} ${unit} at most`, holds: worst <= most }];
  };

function steadyP99(findings: Findings): readonly Verdict[] {
  const of = (rows: number) => findings.samples('register', rows, 'site, new filter', 'p99');
  const [large, small] = [of(million), of(10_000)];
  return [ratioVerdict(million, large && small ? ratios(large, small) : null, (ratio) => ratio <= 3)];
}

/** What the site is to reach on two cores. */
export const aims: readonly Aim[] = [
  {
    part: 'register',
    name: 'register page, new filter ≥ 0.7 of the floor (requests/s)',
    judge: over('register', 'site, new filter', 'floor', 'perSecond', (ratio) => ratio >= 0.7),
  },
  {
    part: 'register',
    name: 'register page, repeated filter ≥ 3 × the floor (requests/s)',
    judge: over('register', 'site, repeated filter', 'floor', 'perSecond', (ratio) => ratio >= 3),
  },
  {
    part: 'register',
    name: 'the same by processor time of the server (floor ÷ site), new filter',
    judge: over('register', 'floor', 'site, new filter', 'cpu', (ratio) => ratio >= 0.7),
  },
  {
    part: 'register',
    name: 'the same by processor time of the server (floor ÷ site), repeated filter',
    judge: over('register', 'floor', 'site, repeated filter', 'cpu', (ratio) => ratio >= 3),
  },
  { part: 'register', name: 'p99 of a new filter at 1,000,000 rows ≤ 3 × that at 10,000', judge: steadyP99 },
  {
    part: 'engine',
    name: 'facets ≤ 15 ms (engine)',
    judge: atMost('engine', 'filter:', 'milliseconds', 15, 'ms'),
  },
  {
    part: 'facets',
    name: 'breakdowns ≤ 15 ms (over HTTP)',
    judge: atMost('facets', 'summary.json', 'milliseconds', 15, 'ms'),
  },
  { part: 'engine', name: 'search ≤ 60 ms (engine)', judge: atMost('engine', 'search:', 'milliseconds', 60, 'ms') },
  {
    part: 'files',
    name: 'CSV of a filter within 2 × the time of sqlite3 -csv',
    judge: over('files', 'CSV of a filter', 'sqlite3 -csv of the filter', 'seconds', (ratio) => ratio <= 2),
  },
  {
    part: 'files',
    name: 'CSV of everything, compressed, within 2 × the time of nginx',
    judge: over('files', 'CSV of everything, gzip', 'nginx, the same bytes, gzip', 'seconds', (ratio) => ratio <= 2),
  },
  {
    part: 'files',
    name: 'CSV of everything, compressed, within 2 × the time of a bare file server',
    judge: over(
      'files',
      'CSV of everything, gzip',
      'file server, the same bytes, gzip',
      'seconds',
      (ratio) => ratio <= 2,
    ),
  },
  { part: 'files', name: 'files stream below 200 MB', judge: atMost('files', '', 'peak', 200, 'MB') },
];
