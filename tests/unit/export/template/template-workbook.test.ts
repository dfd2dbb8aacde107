import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsx, readXlsx, saveXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it, onTestFinished } from 'vitest';
import { templateWorkbook } from '@/lib/export/template/template-workbook';
import { type Locale, locales } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { checkRegisterFile } from '@/lib/ingest/check-register-file';
import { categories } from '@/lib/vocabulary/category';
import { legalForms } from '@/lib/vocabulary/legal-form';
import { registerColumnIds } from '@/lib/vocabulary/register-column';

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(existsSync);
const check = (bytes: Uint8Array, name = 'mau.xlsx') =>
  checkRegisterFile(bytes, name, { slug: null, current: null, given: {} });

/** The rows that an officer writes: one for each type, with its names as the drop-downs offer them. */
const written = (locale: Locale) => {
  const { vocabulary } = messagesFor(locale);
  return categories.map((category, index) => [
    ...[
      null,
      `Đề án mẫu ${index + 1}`,
      vocabulary.programme[index % 2 ? 'kcqg' : 'kcdp'],
      vocabulary.category[category],
    ],
    ...[
      2021 + (index % 5),
      `Công ty TNHH Mẫu ${index + 1}`,
      vocabulary.legalForm[legalForms[index % 3] ?? 'enterprise'],
    ],
    ...['xã Mẫu', index % 2 ? 'Hạ Mẫu' : 'Thượng Sơn', 400_000_000, 100_000_000, 300_000_000, 5],
    ...[
      `${index + 1}/QĐ-UBND`,
      new Date(Date.UTC(2021 + (index % 5), 2, 4)),
      new Date(Date.UTC(2021 + (index % 5), 9, 30)),
    ],
  ]);
};

/** The template as an officer would save it, with some rows and the facts filled in. */
async function filledIn(locale: Locale): Promise<Uint8Array> {
  const { template } = messagesFor(locale);
  const workbook = await openXlsx(await templateWorkbook(locale));
  const [schemes, about] = workbook.sheets;
  if (!schemes || !about) throw new Error('The template lacks a sheet.');
  written(locale).forEach((row, index) => {
    schemes.rows[index + 1] = row;
  });
  const facts = ['Tỉnh Mẫu', '2021–2025', 'Trung tâm Khuyến công Mẫu', 'Example Centre', template.about.yes];
  [...facts, template.about.jobsMeanings.created].forEach((fact, row) => {
    const cells = about.rows[row];
    if (cells) cells[1] = fact;
  });
  return saveXlsx(workbook);
}

describe.each(locales)('the template in %s', (locale) => {
  const { template, vocabulary } = messagesFor(locale);

  it('is the same bytes each time', async () => {
    expect(await templateWorkbook(locale)).toEqual(await templateWorkbook(locale));
  });

  it('is read by another reader: three sheets, headings, labels, lists', async () => {
    const sheets = await readExcelFile(Buffer.from(await templateWorkbook(locale)));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(template.sheets));
    const [schemes, about, guide] = sheets.map(({ data }) => data);
    expect(schemes?.[0]).toEqual(
      registerColumnIds.map((id) => (id === 'year' ? template.yearHeadings.planned : template.headings[id])),
    );
    const { hints: _, yes, no, jobsMeanings, ...labels } = template.about;
    expect(about?.map(([label]) => label)).toEqual(Object.values(labels));
    const shown = (guide ?? []).flat();
    for (const category of categories) {
      for (const each of locales) expect(shown).toContain(messagesFor(each).vocabulary.category[category]);
    }
  });

  it('offers in its drop-downs the names that its lists show, and nothing too long for a spreadsheet', async () => {
    const { sheets } = await readXlsx(await templateWorkbook(locale));
    const rules = sheets.flatMap(({ dataValidations = [] }) => dataValidations);
    expect(rules).toHaveLength(registerColumnIds.length + 2);
    for (const { inputMessage = '', errorMessage = '', values = [] } of rules) {
      expect(inputMessage.length).toBeLessThanOrEqual(255);
      expect(errorMessage.length).toBeLessThanOrEqual(225);
      expect(values.join().length).toBeLessThanOrEqual(255);
    }
    const offered = rules.flatMap(({ formula1 = '' }) => {
      const [, sheet, column, first, last] = /^'(.+)'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(formula1) ?? [];
      const rows = sheets.find(({ name }) => name === sheet)?.rows.slice(Number(first) - 1, Number(last)) ?? [];
      return column === undefined ? [] : [rows.map((row) => row[column.charCodeAt(0) - 65])];
    });
    const { not_itemised: _, ...types } = vocabulary.category;
    expect(offered).toEqual([
      Object.values(vocabulary.programme),
      Object.values(types),
      Object.values(vocabulary.legalForm),
    ]);
  });

  it('has a short note in both languages on each heading', async () => {
    const { sheets } = await readXlsx(await templateWorkbook(locale), { readStyles: true });
    registerColumnIds.forEach((id, column) => {
      const note = sheets[0]?.cells?.get(`0,${column}`)?.comment?.text ?? '';
      for (const each of locales) {
        const text = messagesFor(each).template.notes[id];
        expect(note).toContain(text);
        expect(text.length).toBeLessThanOrEqual(40);
      }
    });
  });

  it('lacks only its schemes and its facts before it is filled in', async () => {
    const { report } = await check(await templateWorkbook(locale));
    expect(report.reading?.columns.map(({ id }) => id)).toEqual([...registerColumnIds]);
    expect(new Set(report.problems.map(({ code }) => code))).toEqual(
      new Set(['no_schemes', 'province_not_stated', 'period_not_stated', 'agency_not_stated', 'coverage_not_stated']),
    );
  });

  it('passes the check once it is filled in', async () => {
    const { report, content } = await check(await filledIn(locale));
    expect(report.problems).toEqual([]);
    expect(report.mayBePublished).toBe(true);
    expect(report.dataset).toMatchObject({
      slug: 'mau-2021-2025',
      province: 'Mẫu',
      agency: 'Trung tâm Khuyến công Mẫu',
      coverage: 'complete',
    });
    expect(content?.dataset).toMatchObject({ yearMeaning: 'planned', jobsMeaning: 'created' });
    expect(content?.schemes.map(({ category }) => category).sort()).toEqual([...categories].sort());
    expect(content?.schemes[0]).toMatchObject({ support: 100_000_000, decidedOn: '2022-03-04' });
  });

  it.skipIf(soffice === undefined)(
    'passes LibreOffice without loss, and without it is skipped',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'template-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const bytes = await filledIn(locale);
      writeFileSync(join(folder, 'before.xlsx'), bytes);
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
      execFileSync(soffice ?? '', [profile, '--headless', ...target, join(folder, 'before.xlsx')], { stdio: 'ignore' });
      const after = await check(readFileSync(join(folder, 'out', 'before.xlsx')));
      const before = await check(bytes);
      expect(after.report.problems).toEqual([]);
      expect(after.content?.schemes).toEqual(before.content?.schemes);
      const { sheets } = await readXlsx(readFileSync(join(folder, 'out', 'before.xlsx')));
      expect(sheets[0]?.dataValidations?.length).toBeGreaterThanOrEqual(registerColumnIds.length - 4);
    },
    120_000,
  );
});
