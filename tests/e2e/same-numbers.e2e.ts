import { type APIRequestContext, expect } from '@playwright/test';
import Papa from 'papaparse';
import type { ChartId } from '@/lib/domain/charts/chart-model';
import { type Locale, locales } from '@/lib/i18n/locales';
import { test } from './fixtures';
import { OverviewPage } from './pages/overview-page';
import { RegisterPage } from './pages/register-page';
import { listedChartIds } from './pages/site-map';

const selections = [
  '',
  'programme=kcqg',
  'programme=kcdp',
  'category=machinery',
  'programme=kcdp&category=machinery',
  'category=machinery&category=typical_products',
  'category=not_itemised',
] as const;

interface SummaryRow {
  readonly [column: string]: unknown;
  readonly provenance: { readonly figures: Readonly<Record<string, string>> };
}

interface ShownCell {
  readonly id: string;
  readonly text: string;
}

const columns: Readonly<Record<string, string>> = {
  schemes: 'schemes',
  support: 'support_vnd',
  counterpart: 'counterpart_vnd',
  leverage: 'leverage_ratio',
  jobs: 'jobs',
};

/** Every number in a text as a reader of the language understands it: `1.900 ± 50` is 1900 and 50. */
const numbersIn = (text: string, locale: Locale): number[] =>
  (text.match(/\d[\d.,]*/g) ?? []).map((written) =>
    Number(locale === 'vi' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', '')),
  );

/** The value that a text shows, in whole đồng where the column is money; `null` where it shows none. */
function shownValue(text: string, column: string, locale: Locale): number | null {
  const [first] = numbersIn(text, locale);
  if (first === undefined) return null;
  return column.endsWith('_vnd') ? Math.round(first * 1_000_000) : first;
}

/** A file in both forms; they must say the same. */
async function readFile(request: APIRequestContext, address: string): Promise<SummaryRow[]> {
  const csv = await (await request.get(address)).text();
  const json: { readonly rows: readonly SummaryRow[] } = await (
    await request.get(address.replace('.csv', '.json'))
  ).json();
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  const asText = (value: unknown) => (value === null ? '' : Array.isArray(value) ? value.join(';') : String(value));
  expect(
    json.rows.map(({ provenance, ...row }) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asText(value)])),
    ),
  ).toEqual(data);
  return [...json.rows];
}

/** The numbers in a chart's own file, by their figures. */
async function readDrawn(request: APIRequestContext, address: string | null) {
  const csv = await (await request.get(address ?? '')).text();
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return new Map(
    data.map(({ id = '', unit = '', value = '' }) => [
      id,
      { column: `_${unit}`, value: value === '' ? null : Number(value) },
    ]),
  );
}

const isTotal = (row: SummaryRow) => Object.values(row)[0] === 'total';

for (const locale of locales) {
  for (const selection of selections) {
    test(`${locale}?${selection}: page, charts' tables, CSV and API are one`, async ({ page, request }) => {
      const overview = new OverviewPage(page, locale);
      const readChart = async (id: ChartId) => {
        const cells: ShownCell[] = await overview
          .table(id)
          .locator('a[data-figure]')
          .evaluateAll((links) =>
            links.map((link) => ({ id: link.getAttribute('data-figure') ?? '', text: link.textContent?.trim() ?? '' })),
          );
        const files = overview.chart(id);
        const drawn = await readDrawn(
          request,
          await files.locator('a[href*="/charts/"][href*=".csv"]').getAttribute('href'),
        );
        for (const { id: figure, text } of cells) {
          const known = drawn.get(figure);
          expect(known, `${id}: ${figure} in the chart's own file`).toBeDefined();
          // A text may tell the bounds of what has no value.
          if (!known || known.value === null) continue;
          expect(shownValue(text, known.column, locale), `${id}: ${figure} “${text}”`).toBe(known.value);
        }
        const file = (await files.locator('a[href*="/summary.csv"]').first().getAttribute('href')) ?? '';
        const rows = await readFile(request, file);
        if (id !== 'byCategory') return { cells, rows };
        // The totals of a table split by programme, across and down, are in the files of each alone.
        const totals = ['category', 'programme'].map((by) => readFile(request, file.replace('programme,category', by)));
        return { cells, rows: [...rows, ...(await Promise.all(totals)).flat()] };
      };
      const compared: Partial<Record<ChartId, number>> = {};
      for (const measures of ['', 'byProgramme=schemes&byCategory=schemes&overTime=schemes', 'overTime=counterpart']) {
        await overview.open([selection, measures].filter(Boolean).join('&'));
        for (const id of listedChartIds) {
          const { cells, rows } = await readChart(id);
          const published = new Map(
            rows.flatMap((row) =>
              Object.entries(row.provenance.figures).map(([name, figure]) => {
                const column = columns[name] ?? '';
                return [figure, { column, value: row[column] }] as const;
              }),
            ),
          );
          for (const cell of cells) {
            const known = published.get(cell.id);
            if (!known) continue;
            expect(shownValue(cell.text, known.column, locale), `${id}: ${cell.id} “${cell.text}”`).toBe(known.value);
            compared[id] = (compared[id] ?? 0) + 1;
          }
          // No column of the file: the sum of two columns, checked below, and the sum of a part of the jobs.
          const beyond = { capital: 'total_capital', jobsByCategory: 'jobs_itemised' }[id as string];
          const missing = cells.filter(({ id: figure }) => !published.has(figure));
          expect(
            missing.filter(({ id: figure }) => !figure.startsWith(`${beyond}.`) && figure !== 'A17'),
            `${id}: not in its file`,
          ).toEqual([]);
        }
      }
      for (const id of listedChartIds) expect(compared[id], id).toBeGreaterThan(0);

      await overview.open(selection);
      const [total] = (await readFile(request, `/api/v1/lang-son/summary.csv?${selection}`)).filter(isTotal);
      for (const [name, column] of [
        ['schemes', 'schemes'],
        ['support', 'support_vnd'],
        ['counterpart', 'counterpart_vnd'],
      ] as const) {
        expect(shownValue((await overview.headline(name).textContent()) ?? '', column, locale), name).toBe(
          total?.[column],
        );
      }
      const capital = (await overview.table('capital').locator('tbody td').last().textContent()) ?? '';
      const support = total?.support_vnd;
      const counterpart = total?.counterpart_vnd;
      expect(shownValue(capital, 'total_vnd', locale)).toBe(
        typeof support === 'number' && typeof counterpart === 'number' ? support + counterpart : null,
      );

      const register = new RegisterPage(page, locale);
      await register.open(selection);
      await register.expectCount(Number(total?.schemes));
    });
  }

  test(`${locale}: rows of a chart's table are named as in the file for Excel`, async ({ page, request }) => {
    const overview = new OverviewPage(page, locale);
    await overview.open();
    for (const id of ['byProgramme', 'jobsByCategory', 'overTime'] as const) {
      const address = await overview.chart(id).locator('a[href*="excel=1"]').getAttribute('href');
      const csv = await (await request.get(address ?? '')).text();
      const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
      const names = data.slice(1).map(([name]) => name?.replace('-', '–'));
      const rows = await overview.table(id).locator('tbody th').allInnerTexts();
      const { partialTotal } = overview.messages.charts;
      const periods = id === 'overTime' ? names.slice(0, -1) : names;
      const shown = id === 'overTime' ? rows.slice(0, -1) : rows.filter((row) => row !== partialTotal);
      expect(shown).toEqual(periods);
    }
  });

  for (const search of [
    '',
    'programme=kcdp',
    'q=lua+vy',
    'year=2019&year=2020',
    'district=not_published&programme=kcqg',
  ]) {
    test(`${locale}?${search}: the register's file holds its rows and its sum`, async ({ page, request }) => {
      const register = new RegisterPage(page, locale);
      await register.open(search);
      const link = page.locator('main a[href*="schemes.csv"]').first();
      const address = (await link.getAttribute('href')) ?? '';
      const rows = Papa.parse<Record<string, string>>(await (await request.get(address)).text(), {
        header: true,
        skipEmptyLines: true,
      }).data;
      await register.expectCount(rows.length);
      await expect(link).toContainText(register.messages.downloadRows(String(rows.length)));
      const codes = await register.codes();
      expect(rows.slice(0, codes.length).map(({ code }) => code)).toEqual(codes);
      const amounts = rows.map(({ support_vnd }) => support_vnd).filter((amount) => amount);
      const sum = amounts.length === 0 ? '' : String(amounts.reduce((so, amount) => so + Number(amount), 0));
      await expect(page.locator('[data-sum-support]')).toHaveAttribute('data-sum-support', sum);
    });
  }
}
