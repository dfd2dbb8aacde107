import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { Suspense } from 'react';
import { prerender } from 'react-dom/static';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { publish } from '@/lib/data/publishing/publish';
import { storeUrl } from '@/lib/data/store-file';
import { type Cell, unplaced } from '@/lib/domain/cell';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Figure } from '@/lib/domain/figure';
import { readRegister } from '@/lib/domain/register/read-register';
import { wholeRegister } from '@/lib/domain/register/register-query';
import { reportOf } from '@/lib/domain/report';
import { collate } from '@/lib/format/collate';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import type { Dimension, Measure } from '@/lib/vocabulary/measure';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { temporaryFolder } from '../temporary-folder';
import { anyOfficerRows, officerFile } from './officer-rows';
import { type Recomputed, recomputed } from './recomputed';

vi.mock('next/navigation', () => ({
  useRouter: () => ({ replace: () => {} }),
  useSearchParams: () => new URLSearchParams(),
  notFound: () => {
    throw new Error('not found');
  },
}));

const period = { from: 2017, to: 2021 };
const slug = 'vi-du';
let path = '';

beforeEach(() => {
  path = join(temporaryFolder(), 'store.sqlite');
  vi.stubEnv('DATABASE_URL', storeUrl(path));
  vi.resetModules();
  forgetProcessWide();
  // Each look at the clock comes two seconds after the one before: the store is looked into anew.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 2000;
    return now;
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

async function askFile(file: string): Promise<string> {
  const { GET } = await import('@/app/api/v1/[dataset]/[file]/route');
  const params = Promise.resolve({ dataset: slug, file: file.split('?')[0] ?? '' });
  const answer = await GET(new Request(`http://localhost/api/v1/${slug}/${file}`), { params });
  expect(answer.status, file).toBe(200);
  return answer.text();
}
const csvOf = async (file: string): Promise<Record<string, string>[]> => parse(await askFile(file), { columns: true });
const jsonOf = async (file: string): Promise<Record<string, unknown>[]> => JSON.parse(await askFile(file)).rows;

async function registerPage(search: Record<string, string>): Promise<Document> {
  const { default: Page } = await import('@/app/[locale]/[dataset]/schemes/page');
  const params = Promise.resolve({ locale: 'vi', dataset: slug });
  const { prelude } = await prerender(
    <Suspense>
      <Page params={params} searchParams={Promise.resolve(search)} />
    </Suspense>,
  );
  return new JSDOM(await new Response(prelude).text()).window.document;
}

const text = (value: number | null): string => (value === null ? '' : String(Number(value.toFixed(6))));
const number = (value: string | undefined): number | null =>
  value === undefined || value === '' ? null : Number(value);
const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, each) => sum + (each ?? 0), 0);

/** The cell that a row of a breakdown is. */
function cellOf(measure: Measure, by: Dimension, code: string): Cell {
  const margin: Cell = { measure, programme: null, category: null, period };
  if (code === 'total') return margin;
  if (by === 'year') {
    return code === unplaced
      ? { ...margin, undated: true }
      : { ...margin, period: { from: Number(code), to: Number(code) } };
  }
  return { ...margin, [by]: code };
}

const columns: Readonly<Record<string, Measure>> = {
  schemes: 'schemes',
  support_vnd: 'support',
  counterpart_vnd: 'counterpart',
  leverage_ratio: 'leverage_ratio',
  jobs: 'jobs',
};
const summed: readonly Measure[] = ['schemes', 'support', 'counterpart', 'total_capital', 'jobs'];
const dimensions = ['programme', 'category', 'year', 'district'] as const;

it('page, files, API, charts and a recomputation from the rows agree, and breakdowns add up', async () => {
  const { loadPublication } = await import('@/lib/data/load-publication');
  const property = fc.asyncProperty(anyOfficerRows, fc.boolean(), async (rows, isComplete) => {
    const given = { province: 'Ví Dụ', period, agencyVi: 'Cơ quan mẫu', agencyEn: 'An agency', codePrefix: 'VD' };
    const current = await loadPublication(slug).catch(() => null);
    const context = { slug, current, given: { ...given, isComplete }, usedCodes: [] };
    const { report: checked, content } = await checkRegisterFile(officerFile(rows), 'register.csv', context);
    if (content === null) throw new Error(JSON.stringify(checked.problems));
    const { number: release } = await publish(path, content);
    // While a release is still being read, the one before it is shown.
    const publication = await loadPublication(slug, release);
    if (publication === null) throw new Error('The release is not there.');
    await vi.waitFor(async () => expect((await loadPublication(slug))?.release.number).toBe(release));
    const report = reportOf(publication);

    const expected = (cell: Cell): Recomputed => recomputed({ rows, isComplete, period }, cell);
    const agree = ({ cell, value, lower, upper }: Figure) => {
      const { value: own, ...bounds } = expected(cell);
      expect([value, lower, upper].map(text), JSON.stringify(cell)).toEqual(
        [own, bounds.lower, bounds.upper].map(text),
      );
    };

    // The rows themselves.
    const inFile = rows.map((row) =>
      [
        row.title,
        row.programme,
        row.category,
        row.year,
        row.district,
        row.support,
        row.counterpart,
        row.total,
        row.jobs,
      ]
        .map((value) => value ?? '')
        .map(String),
    );
    const keys = [
      'title',
      'programme',
      'category',
      'year',
      'district',
      'support_vnd',
      'counterpart_vnd',
      'total_vnd',
      'jobs',
    ];
    const schemes = await csvOf('schemes.csv');
    expect(schemes.map((row) => keys.map((key) => row[key])).sort()).toEqual(inFile.toSorted());
    const schemesJson = await jsonOf('schemes.json');
    expect(schemesJson.map((row) => keys.map((key) => String(row[key] ?? '')))).toEqual(
      schemes.map((row) => keys.map((key) => row[key])),
    );

    // Sums of the register, of the check and of the page.
    const { sums } = readRegister(publication, wholeRegister, collate);
    for (const column of ['support', 'counterpart', 'total', 'jobs'] as const) {
      const known = rows.map((row) => row[column]).filter((value) => value !== null);
      const value = known.length === 0 ? null : sumOf(known);
      expect(sums[column]).toEqual({ value, published: known.length, of: rows.length });
      expect(checked.sums?.all[column]).toEqual({ value, known: known.length, of: rows.length });
    }
    const ofYear = rows.filter(({ year }) => year === 2019);
    const page = await registerPage({ year: '2019' });
    expect(page.querySelector('[data-result-count]')?.getAttribute('data-result-count')).toBe(String(ofYear.length));
    expect(await csvOf('schemes.csv?year=2019')).toHaveLength(ofYear.length);
    const supports = ofYear.map(({ support }) => support).filter((value) => value !== null);
    expect(page.querySelector('[data-sum-support]')?.getAttribute('data-sum-support')).toBe(
      supports.length === 0 ? '' : String(sumOf(supports)),
    );

    // Breakdowns.
    for (const by of dimensions) {
      const summary = await csvOf(`summary.csv?by=${by}`);
      const summaryJson = await jsonOf(`summary.json?by=${by}`);
      for (const [column, measure] of Object.entries(columns)) {
        for (const row of summary) {
          expect(row[column], `${by} ${row[by]} ${column}`).toBe(
            text(expected(cellOf(measure, by, row[by] ?? '')).value),
          );
        }
        expect(summaryJson.map((row) => row[column])).toEqual(summary.map((row) => number(row[column])));
      }
      const parts = summary.slice(0, -1);
      for (const column of ['schemes', 'support_vnd', 'counterpart_vnd', 'jobs']) {
        expect(sumOf(parts.map((row) => number(row[column]))), `${by} ${column}`).toBe(
          number(summary.at(-1)?.[column]) ?? 0,
        );
      }
    }

    // Every listed figure, by its cell as the file writes it.
    const figures = await csvOf('figures.csv');
    expect(figures.length).toBeGreaterThan(10);
    for (const row of figures) {
      const isUndated = row.period_from === '';
      const cell: Cell = {
        measure: row.measure as Measure,
        programme: row.programme === 'all' ? null : (row.programme as Cell['programme']),
        category: row.category === 'all' ? null : (row.category as Cell['category']),
        period: isUndated ? period : { from: Number(row.period_from), to: Number(row.period_to) },
        ...(row.district === 'all' ? {} : { district: row.district }),
        ...(isUndated ? { undated: true } : {}),
      };
      const { value, lower, upper } = expected(cell);
      expect([row.value, row.lower, row.upper], row.id).toEqual([value, lower, upper].map(text));
    }

    // Every figure of every chart, under every measure.
    const selection = { programmes: [], categories: [] };
    for (const chart of chartsFor(report)) {
      for (const measure of chart.measures) {
        const model = chart.model({
          closure: report.closure,
          period,
          selection,
          measure,
          schemes: publication.schemes,
        });
        if (model.kind === 'time') {
          for (const { figure } of model.spans) agree(figure);
          agree(model.whole);
          const parts = [...model.spans.map(({ figure }) => figure), ...(model.undated ? [model.undated] : [])];
          expect(sumOf(parts.map(({ value }) => value))).toBe(model.whole.value ?? 0);
          continue;
        }
        for (const row of [...model.rows, model.total]) for (const figure of [...row.cells, row.total]) agree(figure);
        // Ratios do not add up, nor does capital where its three columns are filled for different rows.
        if (!summed.includes(measure) || chart.id === 'capital') continue;
        for (const row of [...model.rows, model.total]) {
          expect(sumOf(row.cells.map(({ value }) => value)), chart.id).toBe(row.total.value ?? 0);
        }
        expect(sumOf(model.rows.map(({ total }) => total.value)), chart.id).toBe(model.total.total.value ?? 0);
      }
    }
  });
  await fc.assert(property, { numRuns: 8 });
}, 120_000);
