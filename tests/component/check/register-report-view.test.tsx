import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RegisterReportView } from '@/components/check/register-report-view';
import { formatFor } from '@/lib/format/format';
import { locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { langSonSeed } from '../../fixtures/lang-son-seed';
import { aContext, aRow, aTotal, judge } from '../../unit/ingest/judge/a-reading';

const total = aTotal({ row: 9, rows: [5], values: { support: 170_000_000, jobs: 6 }, schemes: 1 });

describe.each(locales)('the report of a register, %s', (locale) => {
  const { checkPage: texts, check, reconciliation } = messagesFor(locale);
  const shown = async (said: Parameters<typeof RegisterReportView>[0]['said'], ...asked: Parameters<typeof judge>) => {
    const { report, content } = await judge(...asked);
    const html = renderToStaticMarkup(
      <RegisterReportView locale={locale} format={formatFor(locale)} report={report} content={content} said={said} />,
    );
    return new JSDOM(html).window.document.body;
  };
  const sectionOf = (body: HTMLElement, title: string) =>
    [...body.querySelectorAll('section')].find((each) => each.querySelector('h2')?.textContent === title);
  const cellsOf = (row: Element | null | undefined) => [...(row?.children ?? [])].map((cell) => cell.textContent);

  it('names every sheet that was read, and the unit', async () => {
    const body = await shown({}, [aRow(5)], { sheets: ['2021', '2022'] });
    const facts = sectionOf(body, texts.howRead);
    expect(facts?.querySelector('dd')?.textContent).toBe('“2021”, “2022”');
    expect(facts?.textContent).toContain(check.units.million_vnd);
    const csv = await shown({}, [aRow(5)], { sheets: [] });
    expect(sectionOf(csv, texts.howRead)?.textContent).not.toContain(texts.sheet);
  });

  it('shows each total of the file beside the sum of its rows', async () => {
    const section = sectionOf(await shown({}, [aRow(5)], { totals: [total] }), texts.statedTotals);
    const rows = [...(section?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.map((row) => row.getAttribute('data-verdict'))).toEqual(['equal', 'equal', 'disagrees']);
    expect(cellsOf(rows[2])).toEqual([
      texts.inRow(9),
      'Tổng cộng',
      check.amounts.jobs,
      '6',
      '5',
      check.statedVerdicts.disagrees,
    ]);
    const last = [...(rows[2]?.querySelectorAll('td') ?? [])];
    expect(last.map((cell) => [cell.dataset.label, cell.className, cell.lang])).toEqual([
      [texts.statedLabel, '', 'vi'],
      [texts.statedMeasure, '', ''],
      [texts.stated, 'number', ''],
      [texts.summed, 'number', ''],
      [texts.verdict, '', ''],
    ]);
    expect(sectionOf(await shown({}, [aRow(5)]), texts.statedTotals)).toBeUndefined();
  });

  it('shows the published figures beside the register', async () => {
    const release = { ...langSonSeed.release, number: 1, publishedAt: '2026-01-01T00:00:00Z' };
    const given = { province: 'Lạng Sơn', period: { from: 2017, to: 2021 }, isComplete: true };
    const body = await shown({}, [aRow(5)], {}, aContext({ ...langSonSeed, release }, given));
    const rows = [...(sectionOf(body, texts.againstPublished)?.querySelectorAll('tbody tr') ?? [])].map(cellsOf);
    const { vocabulary } = messagesFor(locale);
    const name = `${vocabulary.measure.schemes} · ${vocabulary.programme.kcdp} · 2017–2021`;
    const row = ['52', '1', formatFor(locale).number(-51, 'count'), reconciliation.verdict.contradicts];
    expect(rows).toContainEqual([name, ...row]);
  });

  it('stays short, still adds up and says what it leaves out, whatever a file holds', async () => {
    const { report } = await judge([aRow(5)]);
    if (report.sums === null) throw new Error('A row has sums.');
    const { all } = report.sums;
    const district = Array.from({ length: 250 }, (_, index) => ({ ...all, key: `Huyện ${index}` }));
    const stated = {
      sheet: null,
      label: 'Cộng',
      measure: 'jobs',
      stated: 5,
      sum: 5,
      difference: 0,
      unknown: 0,
    } as const;
    const statedTotals = district.map((_, row) => ({ ...stated, row, verdict: 'equal' as const }));
    const place = { sheet: null, row: 5, column: null, heading: null };
    const problem = { severity: 'warning', code: 'missing_year', place, found: null, details: [] } as const;
    const large = { ...report, sums: { ...report.sums, district }, statedTotals, problems: Array(600).fill(problem) };
    const format = formatFor(locale);
    const html = renderToStaticMarkup(
      <RegisterReportView locale={locale} format={format} report={large} content={null} said={{}} />,
    );
    const { body } = new JSDOM(html).window.document;
    const districts = [...body.querySelectorAll('[data-sums=district] tbody tr')];
    expect(districts).toHaveLength(202);
    expect(cellsOf(districts[200]).slice(0, 2)).toEqual([check.report.otherGroups('50'), '50']);
    const totals = sectionOf(body, texts.statedTotals);
    expect(totals?.querySelectorAll('tbody tr')).toHaveLength(200);
    expect(totals?.lastElementChild?.textContent).toBe(check.report.otherTotals('50'));
    const warnings = body.querySelector('[data-problems=warning]');
    expect(warnings?.querySelectorAll('tbody tr')).toHaveLength(510);
    expect(warnings?.querySelector('details')?.lastElementChild?.textContent).toBe(texts.unlisted('90'));
  });

  it('gives the command that publishes it, with what was said beside', async () => {
    const said = { province: 'Tuyên Quang', period: { from: 2021, to: 2025 }, isComplete: false };
    const body = await shown({ ...said, unit: 'billion_vnd' }, [aRow(5)]);
    expect(body.querySelector('code')?.textContent).toBe(
      'npm run data -- publish dang-ky.xlsx --dataset tuyen-quang-2021-2025 --province "Tuyên Quang" --period 2021-2025 --partial --unit ty',
    );
  });
});
