import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hostilePublication, hostileTexts } from '@/tests/fixtures/hostile-publication';
import { fileOf } from './file-of';
import { langSonPublication } from './published';

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(existsSync);

interface OpenedCell {
  readonly type: string | null;
  readonly value: string | null;
  readonly text: string;
  readonly hasFormula: boolean;
}
type OpenedSheet = { readonly name: string | null; readonly rows: readonly (readonly OpenedCell[])[] };

function sheetOf(table: Element): OpenedSheet {
  const cellOf = (cell: Element): OpenedCell[] => {
    const opened = {
      type: cell.getAttribute('office:value-type'),
      value: cell.getAttribute('office:value') ?? cell.getAttribute('office:date-value'),
      text: [...cell.getElementsByTagName('text:p')].map((line) => line.textContent ?? '').join('\n'),
      hasFormula: cell.hasAttribute('table:formula'),
    };
    const repeated = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
    return repeated > 100 ? [] : Array.from({ length: repeated }, () => opened);
  };
  return {
    name: table.getAttribute('table:name'),
    rows: [...table.getElementsByTagName('table:table-row')]
      .map((row) => [...row.children].flatMap(cellOf))
      .filter((cells) => cells.some(({ type }) => type !== null)),
  };
}

/** The sheets of files as LibreOffice opens them. A CSV is read as UTF-8 with commas, as its import dialog proposes. */
function open(files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, readonly OpenedSheet[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = (names: readonly string[], filter: readonly string[]) => {
    if (names.length === 0) return;
    const target = ['--convert-to', 'fods', '--outdir', folder];
    execFileSync(
      soffice ?? '',
      [profile, '--headless', ...filter, ...target, ...names.map((name) => join(folder, name))],
      {
        stdio: 'ignore',
      },
    );
  };
  const names = Object.keys(files);
  convert(
    names.filter((name) => name.endsWith('.xlsx')),
    [],
  );
  convert(
    names.filter((name) => name.endsWith('.csv')),
    ['--infilter=Text - txt - csv (StarCalc):44,34,76,1'],
  );
  return Object.fromEntries(
    names.map((name) => {
      const xml = readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8');
      const { document } = new JSDOM(xml, { contentType: 'text/xml' }).window;
      return [name, [...document.getElementsByTagName('table:table')].map(sheetOf)];
    }),
  );
}

const column = (sheet: OpenedSheet | undefined, title: string): readonly OpenedCell[] => {
  const index = sheet?.rows[0]?.findIndex(({ text }) => text.replaceAll('\n', ' ') === title) ?? -1;
  if (index === -1) throw new Error(`There is no column ${title}.`);
  return sheet?.rows.slice(1).flatMap((row) => row[index] ?? []) ?? [];
};
const everyCell = (sheets: readonly OpenedSheet[] = []) => sheets.flatMap(({ rows }) => rows.flat());

describe.skipIf(soffice === undefined)('LibreOffice (skipped where there is no soffice)', () => {
  it('opens workbooks with numbers as numbers, dates as dates and texts as texts', async () => {
    const files = open({
      'schemes.xlsx': await fileOf(hostilePublication(), 'schemes.xlsx'),
      'figures.xlsx': await fileOf(await langSonPublication(), 'figures.xlsx'),
      'english.xlsx': await fileOf(await langSonPublication(), 'summary.xlsx?by=period&lang=en'),
    });
    for (const sheets of Object.values(files)) {
      expect(everyCell(sheets).filter(({ hasFormula }) => hasFormula)).toEqual([]);
      expect(everyCell(sheets).length).toBeGreaterThan(50);
    }
    const [data, ...others] = files['schemes.xlsx'] ?? [];
    expect([data, ...others].map((sheet) => sheet?.name)).toEqual(['Dữ liệu', 'Từ điển', 'Ghi chú']);
    const titles = column(data, 'Tên');
    expect(titles.map(({ type }) => type)).toEqual(hostileTexts.map(() => 'string'));
    expect(titles[0]?.text).toBe('=1+1');
    expect(titles.at(-1)?.text).toBe(hostileTexts.at(-1));
    expect(titles.find(({ text }) => text === '007')).toBeDefined();
    expect(column(data, 'Kinh phí khuyến công hỗ trợ (đồng)')[0]).toMatchObject({
      type: 'float',
      value: '100000000',
    });
    expect(column(data, 'Năm')[0]).toMatchObject({ type: 'float', value: '2019', text: '2019' });
    expect(column(data, 'Ngày phê duyệt')[0]).toMatchObject({ type: 'date', value: '2019-03-04', text: '04/03/2019' });

    const [figures] = files['figures.xlsx'] ?? [];
    const ratio = column(figures, 'Mã').findIndex(({ text }) => text === 'A20');
    expect(column(figures, 'Con số')[ratio]).toMatchObject({ type: 'float', value: '5.15' });
    const [english] = files['english.xlsx'] ?? [];
    expect(english?.name).toBe('Data');
    expect(column(english, 'Jobs').map(({ value }) => value)).toEqual(['442', null, null]);
  }, 180_000);

  it('opens the CSV for Excel with Vietnamese intact, numbers as numbers and no formula', async () => {
    const opened = open({ 'schemes.csv': await fileOf(hostilePublication(), 'schemes.csv?excel=1') });
    const [sheet] = opened['schemes.csv'] ?? [];
    expect(everyCell(opened['schemes.csv']).filter(({ hasFormula }) => hasFormula)).toEqual([]);
    const titles = column(sheet, 'Tên');
    expect(titles[0]).toMatchObject({ type: 'string', text: "'=1+1" });
    expect(titles.at(-1)?.text).toBe(hostileTexts.at(-1));
    expect(column(sheet, 'Kinh phí khuyến công hỗ trợ (đồng)')[0]).toMatchObject({ type: 'float', value: '100000000' });
  }, 180_000);
});
