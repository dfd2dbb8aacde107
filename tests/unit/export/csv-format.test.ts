import { parseString } from '@fast-csv/parse';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvExcelFormat, csvFormat } from '@/lib/export/csv-format';
import { neutralised } from '@/lib/export/neutralised';
import { rowsOf } from '@/lib/export/rows';
import type { CellValue, Table } from '@/lib/export/table';
import { wholeText } from '@/lib/export/whole-text';
import { aFileContext } from '../../fixtures/file-context';

const table = (rows: readonly (readonly [CellValue, CellValue])[]): Table<readonly [CellValue, CellValue]> => ({
  columns: [
    { id: 'title', value: ([first]) => first },
    { id: 'support_vnd', value: ([, second]) => second },
  ],
  rows: rowsOf(rows),
});
const write = (rows: readonly (readonly [CellValue, CellValue])[]) => wholeText(csvFormat.write(table(rows)));

const withFastCsv = (text: string): Promise<string[][]> =>
  new Promise((resolve, reject) => {
    const rows: string[][] = [];
    parseString(text)
      .on('error', reject)
      .on('data', (row: string[]) => rows.push(row))
      .on('end', () => resolve(rows));
  });
const withPapa = (text: string): string[][] => Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;

describe('csvFormat', () => {
  it('ends lines with CR LF, has no mark at its beginning, and leaves missing values empty', async () => {
    expect(
      await write([
        ['a', 1],
        [null, null],
      ]),
    ).toBe('title,support_vnd\r\na,1\r\n,\r\n');
  });

  it('writes yes and no as words', async () => {
    expect(
      await wholeText(
        csvFormat.write({ columns: [{ id: 'illustrative', value: (row) => row === 1 }], rows: rowsOf([1, 0]) }),
      ),
    ).toBe('illustrative\r\ntrue\r\nfalse\r\n');
  });

  it('writes a byte order mark and labels for people', async () => {
    expect(await wholeText(csvExcelFormat.write(table([['a', 1]]), aFileContext()))).toBe(
      '\uFEFFTên,Kinh phí khuyến công hỗ trợ (đồng)\r\na,1\r\n',
    );
  });

  it('keeps amounts as digits, also large, negative and fractional ones', async () => {
    expect(
      await write([
        ['x', 46_236_680_000],
        ['y', -5],
        ['z', 0.000001],
      ]),
    ).toContain('x,46236680000\r\ny,-5\r\nz,0.000001');
  });

  it('joins lists and quotes what holds a comma, a quote or any line end', async () => {
    expect(
      await write([
        [['a', 'b'], 'x,y'],
        ['q"', 'a\rb'],
      ]),
    ).toBe('title,support_vnd\r\na;b,"x,y"\r\n"q""","a\rb"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
    'keeps a spreadsheet from taking a text for a formula: %j',
    (text) => {
      expect(neutralised(text)).toBe(`'${text}`);
    },
  );

  it.each(['a=1', '1-2', 'Lụa Vy', '', "'=1"])('leaves other texts alone: %j', (text) => {
    expect(neutralised(text)).toBe(text);
  });

  it('is read back the same by two parsers', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((given) => given.trim() === given);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, fc.maxSafeInteger()), { minLength: 1, maxLength: 20 }), async (rows) => {
        const expected = [['title', 'support_vnd'], ...rows.map(([a, b]) => [neutralised(a), String(b)])];
        const file = await write(rows);
        expect(withPapa(file)).toEqual(expected);
        expect(await withFastCsv(file)).toEqual(expected);
      }),
    );
  });

  it('writes a long table in pieces', async () => {
    const rows = Array.from({ length: 1_201 }, (_, index) => [`x${index}`, index] as const);
    let pieces = 0;
    for await (const piece of csvFormat.write(table(rows))) pieces += Number(piece.length > 0);
    expect(pieces).toBe(4);
    expect(withPapa(await write(rows))).toHaveLength(1_202);
  });
});
