import { describe, expect, it } from 'vitest';
import { readRegister } from '@/lib/ingest/register/read-register-tables';
import { readTables } from '@/lib/ingest/tables/read-tables';
import { rawWorkbook } from '@/tests/fixtures/registers/make/raw-workbook';

async function read(bytes: Uint8Array) {
  const reading = await readTables(bytes, 'register.xlsx');
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading;
}

async function rowsOf(rows: string, more: Partial<Parameters<typeof rawWorkbook>[0]> = {}) {
  return (await read(rawWorkbook({ sheets: [{ name: 'S', rows }], ...more }))).tables[0]?.rows;
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
const serials = (...values: number[]) =>
  `<row r="1">${values.map((value, index) => `<c r="${'ABCDEFGH'[index]}1" s="1"><v>${value}</v></c>`).join('')}</row>`;

describe('dates', () => {
  it('counts from 1900, with the day that never was', async () => {
    expect(await rowsOf(serials(1, 59, 60, 61, 43768, 43768.75), { formats: ['dd/mm/yyyy'] })).toEqual([
      [
        day('1900-01-01'),
        day('1900-02-28'),
        day('1900-02-28'),
        day('1900-03-01'),
        day('2019-10-30'),
        day('2019-10-30'),
      ],
    ]);
  });

  it('counts from 1904', async () => {
    const rows = await rowsOf(serials(0, 42306), { formats: ['d-mmm-yy'], countsFrom1904: true });
    expect(rows).toEqual([[day('1904-01-01'), day('2019-10-30')]]);
  });

  it('takes no amount for a date because of the letters of its currency', async () => {
    const formats = [
      '#,##0 [$VNĐ]',
      '#,##0\\ [$ VND-42A]',
      '#,##0 "đồng/hộ/ngày"',
      '[$-42A]#,##0.00',
      '_-* #,##0\\ _₫_-',
    ];
    const cells = formats.map((_, index) => `<c r="${'ABCDE'[index]}1" s="${index + 1}"><v>300</v></c>`).join('');
    expect(await rowsOf(`<row r="1">${cells}</row>`, { formats })).toEqual([[300, 300, 300, 300, 300]]);
  });

  it('reads cells that hold an ISO date', async () => {
    const cells = '<c r="A1" t="d"><v>2021-03-05T00:00:00</v></c><c r="B1" t="d"><v>2021-03-05</v></c>';
    expect(await rowsOf(`<row r="1">${cells}</row>`)).toEqual([[day('2021-03-05'), day('2021-03-05')]]);
  });

  it('notes a date that is none, and a number without end', async () => {
    const bytes = rawWorkbook({
      sheets: [
        { name: 'S', rows: `${serials(-5, 1e300)}<row r="2"><c r="A2"><v>1e999</v></c><c r="B2"><v>7</v></c></row>` },
      ],
      formats: ['yyyy'],
    });
    const { tables, notes } = await read(bytes);
    expect(tables[0]?.rows).toEqual([[], [null, 7]]);
    expect(notes.map(({ code, row, column, found }) => [code, row, column, found])).toEqual([
      ['error_value', 1, 1, '#####'],
      ['error_value', 1, 2, '#####'],
      ['error_value', 2, 1, '#NUM!'],
    ]);
  });
});

describe('formulas and errors', () => {
  it('takes the stored value, and notes where there is none', async () => {
    const rows = [
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(A1:A9)</f></c><c r="C1"><f>A1</f><v/></c></row>',
      '<row r="2"><c r="A2" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="B2" t="str"><f>""</f><v></v></c>',
      '<c r="C2"><f t="shared" si="0"/></c><c r="D2" t="b"><f>TRUE()</f><v>1</v></c></row>',
    ];
    const { tables, notes } = await read(rawWorkbook({ sheets: [{ name: 'Đề án', rows: rows.join('') }] }));
    expect(tables[0]?.rows).toEqual([[2], ['ab', null, null, true]]);
    expect(notes).toEqual([
      { code: 'formula_without_value', sheet: 'Đề án', row: 1, column: 2, found: '=SUM(A1:A9)' },
      { code: 'formula_without_value', sheet: 'Đề án', row: 1, column: 3, found: '=A1' },
      { code: 'formula_without_value', sheet: 'Đề án', row: 2, column: 3, found: '=' },
    ]);
  });

  it('notes error values and leaves their cells empty', async () => {
    const rows =
      '<row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C3"><v>5</v></c></row>';
    const { tables, notes } = await read(rawWorkbook({ sheets: [{ name: 'S', rows }] }));
    expect(tables[0]?.rows).toEqual([[], [], [null, null, 5]]);
    expect(notes).toEqual([
      { code: 'error_value', sheet: 'S', row: 3, column: 1, found: '#N/A' },
      { code: 'error_value', sheet: 'S', row: 3, column: 2, found: '#DIV/0!' },
    ]);
  });
});

describe('text', () => {
  it('joins rich text, composes letters, keeps what later stages clean', async () => {
    const decomposed = 'Tên đề án'.normalize('NFD');
    const rows = await rowsOf(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Tổng </t></r><r><rPr><b/></rPr><t>cộng</t></r></is></c>` +
        `<c r="C1" t="inlineStr"><is><t>${decomposed}</t></is></c><c r="D1" t="inlineStr"><is><t>&lt;b&gt; \u202Eabc</t></is></c></row>`,
      { sharedStrings: '<si><r><t>KP </t></r><r><rPr><i/></rPr><t xml:space="preserve">hỗ trợ </t></r></si>' },
    );
    expect(rows).toEqual([['KP hỗ trợ ', 'Tổng cộng', 'Tên đề án', '<b> \u202Eabc']]);
  });

  it('cuts a cell of ten million letters where Excel itself ends', async () => {
    const rows = await rowsOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(10_000_000)}</t></is></c></row>`);
    expect(rows?.[0]?.[0]).toHaveLength(32_767);
  });

  it('has no half of a character', async () => {
    const rows = await rowsOf('<row r="1"><c r="A1" t="inlineStr"><is><t>a&#xD800;b</t></is></c></row>');
    expect(rows).toEqual([['a\uFFFDb']]);
  });
});

describe('sheets', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it('skips hidden sheets with a note, and empty ones without', async () => {
    const { tables, notes } = await read(
      rawWorkbook({
        sheets: [
          { name: 'Ẩn', rows: row, state: 'hidden' },
          { name: 'Rất ẩn', rows: row, state: 'veryHidden' },
          { name: 'Trống', rows: '' },
          { name: 'A & "B"', rows: row },
        ],
      }),
    );
    expect(tables.map(({ name }) => name)).toEqual(['A & "B"']);
    expect(notes).toEqual([
      { code: 'hidden_sheet_skipped', sheet: 'Ẩn', row: null, column: null, found: 'Ẩn' },
      { code: 'hidden_sheet_skipped', sheet: 'Rất ẩn', row: null, column: null, found: 'Rất ẩn' },
    ]);
  });

  it('says that a workbook of empty and hidden sheets has no rows', async () => {
    const bytes = rawWorkbook({
      sheets: [
        { name: 'a', rows: '' },
        { name: 'b', rows: row, state: 'hidden' },
      ],
    });
    expect(await readTables(bytes, 'a')).toEqual({ ok: false, problem: { code: 'no_rows', found: null, limit: null } });
  });

  it('leaves styled cells that hold nothing out, to the last column and row that Excel has', async () => {
    const styled = '<c r="XFD1" s="1"/><c r="XFD1" s="1"></c><c r="XFD1" s="1"><v></v></c>';
    const rows = await rowsOf(
      `<row r="1"><c r="A1"><v>1</v></c>${styled}</row><row r="1048576"><c r="A1048576" s="1"/></row>`,
      {
        formats: ['dd/mm/yyyy'],
      },
    );
    expect(rows).toEqual([[1]]);
  });

  it('places cells and rows that do not say where they are', async () => {
    const rows = await rowsOf(
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>4</v></c></row>',
    );
    expect(rows).toEqual([[1, null, 3], [], [null, 2, 4]]);
  });

  it('reads elements with a prefix, single quotation marks, comments and CDATA', async () => {
    const content =
      "<x:worksheet xmlns:x='m'><x:sheetData><!-- <c r='Z9'><v>9</v></c> --><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c>" +
      "<x:c t='str' r='B1'><x:v><![CDATA[</c><b>]]></x:v></x:c></x:row></x:sheetData>" +
      "<x:mergeCells><x:mergeCell ref='A1:B1'/></x:mergeCells></x:worksheet>";
    const bytes = rawWorkbook({
      sheets: [{ name: 'S', rows: '' }],
      parts: [{ name: 'xl/worksheets/sheet1.xml', content }],
    });
    expect((await read(bytes)).tables).toEqual([
      {
        name: 'S',
        kind: 'sheet',
        rows: [[1, '</c><b>']],
        merged: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }],
      },
    ]);
  });

  it('holds merged ranges to the table', async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="C5:D9"/><mergeCell ref="nonsense"/></mergeCells>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>';
    const { tables } = await read(rawWorkbook({ sheets: [{ name: 'S', rows, after }] }));
    expect(tables[0]?.merged).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }]);
  });
});

it('as many faulty cells as a sheet has rows are each noted', async () => {
  const number = 130_000;
  const rows = Array.from(
    { length: number },
    (_, index) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="e"><v>#REF!</v></c>${index === 0 ? '<c r="B1"><v>1</v></c>' : ''}</row>`,
  );
  const { tables, notes } = await read(rawWorkbook({ sheets: [{ name: 'S', rows: rows.join('') }] }));
  expect(notes).toHaveLength(number);
  expect(readRegister(tables, notes).problems).toHaveLength(number + 1);
});
