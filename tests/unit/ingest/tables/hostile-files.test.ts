import { assert, asyncProperty, constantFrom, integer, nat, uint8Array } from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/ingest/tables/read-tables';
import { tableLimits } from '@/lib/ingest/tables/table-limits';
import { rawWorkbook } from '@/tests/fixtures/registers/make/raw-workbook';
import { tuyenQuangSheet } from '@/tests/fixtures/registers/make/tuyen-quang-sheet';
import { zipArchive } from '@/tests/fixtures/registers/make/zip-archive';

async function problemOf(bytes: Uint8Array) {
  const reading = await readTables(bytes, 'register.xlsx');
  return reading.ok ? 'read' : reading.problem;
}

const problem = (code: string, found: number | null = null, limit: number | null = null) => ({ code, found, limit });
const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheet = (rows: string, after = '') => rawWorkbook({ sheets: [{ name: 'S', rows, after }] });
const withPart = (name: string, content: string | Uint8Array, more: { statedSize?: number; flags?: number } = {}) =>
  rawWorkbook({ sheets: [{ name: 'S', rows: row }], parts: [{ name, content, ...more }] });

const sheetPart = 'xl/worksheets/sheet1.xml';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('archives', () => {
  it('refuses a bomb by its directory, without unpacking it', async () => {
    const bomb = withPart('xl/media/image1.bin', 'x', { statedSize: 4_000_000_000 });
    const refused = await problemOf(bomb);
    expect(refused).toMatchObject({ code: 'unpacks_too_large', limit: tableLimits.unpackedBytes });
    expect(refused).toHaveProperty('found', expect.any(Number));
  });

  it('refuses a bomb whose directory lies, at the size that it states', async () => {
    const zeros = new Uint8Array(50_000_000);
    expect(await problemOf(withPart(sheetPart, zeros, { statedSize: 1_000 }))).toEqual(problem('damaged'));
    expect(await problemOf(withPart('docProps/app.xml', zeros, { statedSize: 1_000 }))).toEqual(problem('damaged'));
  });

  it('refuses an archive that states more than it holds', async () => {
    expect(await problemOf(withPart(sheetPart, '<worksheet/>', { statedSize: 100_000 }))).toEqual(problem('damaged'));
  });

  it('refuses one part as several sheets', async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>';
    const bytes = rawWorkbook({
      sheets: [
        { name: 'A', rows: row },
        { name: 'B', rows: row },
      ],
      parts: [{ name: 'xl/_rels/workbook.xml.rels', content: relations }],
    });
    expect(await problemOf(bytes)).toEqual(problem('damaged'));
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'xl\\evil', 'C:evil', 'xl/../../x.xml', ''])(
    'refuses an entry called %j',
    async (name) => {
      expect(await problemOf(withPart(name, 'x'))).toEqual(problem('damaged'));
    },
  );

  it('refuses two entries of one name, and thousands of entries', async () => {
    const twice = zipArchive([
      { name: '[Content_Types].xml', content: 'a' },
      { name: '[Content_Types].xml', content: 'b' },
    ]);
    expect(await problemOf(twice)).toEqual(problem('damaged'));
    const many = zipArchive(Array.from({ length: 3_000 }, (_, index) => ({ name: `${index}.xml`, content: '' })));
    expect(await problemOf(many)).toEqual(problem('unpacks_too_large'));
  });

  it('tells an encrypted entry, a document and an archive of pictures', async () => {
    expect(await problemOf(withPart('xl/a.xml', '<a/>', { flags: 1 }))).toEqual(problem('password_protected'));
    expect(await problemOf(zipArchive([{ name: 'a.png', content: 'x' }]))).toEqual(problem('not_a_table_file'));
    const types =
      '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(await problemOf(withPart('[Content_Types].xml', types))).toEqual(problem('not_a_table_file'));
    const binary = '<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>';
    expect(await problemOf(withPart('[Content_Types].xml', binary))).toEqual(problem('not_a_table_file'));
  });

  it('refuses macros by what the file carries and by what it says', async () => {
    expect(await problemOf(withPart('xl/vbaProject.bin', 'x'))).toEqual(problem('has_macros'));
    expect(await problemOf(withPart('xl/macrosheets/sheet1.xml', '<a/>'))).toEqual(problem('has_macros'));
    const types = '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(await problemOf(withPart('[Content_Types].xml', types))).toEqual(problem('has_macros'));
  });

  it('is never thrown at by an archive that breaks off, wherever it does', async () => {
    const whole = await writeXlsx({ sheets: [tuyenQuangSheet()] });
    for (let length = 4; length < whole.length; length += 97) {
      expect(await problemOf(whole.subarray(0, length))).toEqual(problem('damaged'));
    }
  });

  it('is never thrown at by changed bytes', async () => {
    const whole = await writeXlsx({ sheets: [tuyenQuangSheet()] });
    await assert(
      asyncProperty(integer({ min: 4, max: whole.length - 1 }), integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Uint8Array.from(whole);
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(await readTables(changed, 'a')).toHaveProperty('ok');
      }),
      { numRuns: 300 },
    );
  });

  it('is never thrown at by changed letters of the parts', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44000</v></c><c r="C1"><f>A1</f><v>2</v></c></row>';
    const changes = constantFrom(
      '<',
      '>',
      '/',
      '"',
      '=',
      ' ',
      '&',
      '<c>',
      '</c>',
      '<row>',
      '9'.repeat(30),
      '\0',
      ']]>',
      '<!--',
    );
    await assert(
      asyncProperty(nat(rows.length), nat(8), changes, nat(40), async (at, dropped, change, index) => {
        const changed = rows.slice(0, at) + change + rows.slice(at + dropped);
        const strings = `<si><t>${changed.slice(0, 40)}</t></si>`;
        const formats = ['dd/mm/yyyy', change];
        const merged = `<mergeCells><mergeCell ref="A${change}:B${index}"/></mergeCells>`;
        const bytes = rawWorkbook({
          sheets: [
            { name: change, rows: changed, after: merged },
            { name: 'S', rows },
          ],
          sharedStrings: index % 2 === 0 ? strings : '<si><t>a</t></si>',
          formats,
        });
        expect(await readTables(bytes, 'a')).toHaveProperty('ok');
      }),
      { numRuns: 400 },
    );
  });

  it('is never thrown at by any bytes', async () => {
    await assert(
      asyncProperty(uint8Array({ maxLength: 200 }), async (bytes) => {
        expect(await readTables(bytes, 'a')).toHaveProperty('ok');
        expect(await readTables(Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes), 'a')).toHaveProperty('ok', false);
      }),
    );
  });
});

describe('XML', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>`;

  it.each([
    ['in a sheet', withPart(sheetPart, laughs)],
    [
      'in shared strings',
      rawWorkbook({
        sheets: [{ name: 'S', rows: row }],
        sharedStrings: '<si/>',
        parts: [{ name: 'xl/sharedStrings.xml', content: laughs }],
      }),
    ],
    ['external', withPart('xl/workbook.xml', '<!DOCTYPE a SYSTEM "file:///etc/passwd"><workbook/>')],
    [
      'in a part that nobody reads',
      withPart('docProps/custom.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "http://localhost/">]><a>&x;</a>'),
    ],
    ['in the types', withPart('[Content_Types].xml', '<!DOCTYPE a><Types ContentType="spreadsheetml"/>')],
    ['behind a comment', withPart(sheetPart, '<!-- --><!DOCTYPE a><worksheet/>')],
  ])('refuses a document type %s', async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual(problem('external_entities'));
  });

  it('refuses a part of UTF-16, where a document type could hide', async () => {
    expect(await problemOf(withPart('xl/styles.xml', Uint8Array.of(0xff, 0xfe, 0x3c, 0x00)))).toEqual(
      problem('damaged'),
    );
    expect(await problemOf(withPart('xl/styles.xml', Uint8Array.of(0x3c, 0x00, 0x21, 0x00)))).toEqual(
      problem('damaged'),
    );
  });

  it.each(['<worksheet', '<worksheet><!-- ', '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v>', '<a b="'])(
    'refuses %j, or reads nothing of it',
    async (content) => {
      expect(await problemOf(withPart(sheetPart, content))).toMatchObject({
        code: expect.stringMatching(/^(damaged|no_rows)$/),
      });
    },
  );

  it('refuses cells within cells, and places that do not exist', async () => {
    expect(await problemOf(sheet('<row r="1"><c r="A1"><c r="XFD1048576"><v>1</v></c></c></row>'))).toEqual(
      problem('damaged'),
    );
    for (const place of ['A0', 'ABCD1', '11', 'A', '__proto__', 'A99999999', 'A1:B2']) {
      expect(await problemOf(sheet(`<row r="1"><c r="${place}"><v>1</v></c></row>`))).toEqual(problem('damaged'));
    }
    expect(await problemOf(sheet('<row r="1e9"><c><v>1</v></c></row>'))).toEqual(problem('damaged'));
  });

  it.each([
    ['comments', `<worksheet>${'<!---->'.repeat(1_000_000)}</worksheet>`],
    ['dashes', `<worksheet><!--${'-'.repeat(8_000_000)}></worksheet>`],
    ['open tags', '<'.repeat(8_000_000)],
    ['attributes', `<worksheet ${'a '.repeat(4_000_000)}`],
  ])('takes no long time over %s without end', async (_, content) => {
    const start = performance.now();
    expect(await problemOf(withPart(sheetPart, content))).toHaveProperty('code');
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('takes no long time over a format without end', async () => {
    const cells = '<c s="1"><v>1</v></c>'.repeat(150);
    const rows = Array.from({ length: 200 }, () => `<row>${cells}</row>`).join('');
    const start = performance.now();
    for (const format of [`"${'x'.repeat(2_000_000)}`, '[$'.repeat(1_000_000)]) {
      expect(await problemOf(rawWorkbook({ sheets: [{ name: 'S', rows }], formats: [format] }))).toBe('read');
    }
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('refuses a long text that very many cells share', async () => {
    const rows = '<row><c t="s"><v>0</v></c></row>'.repeat(10_000);
    const sharedStrings = `<si><t>${'đ'.repeat(40_000)}</t></si>`;
    expect(await problemOf(rawWorkbook({ sheets: [{ name: 'S', rows }], sharedStrings }))).toEqual(
      problem('unpacks_too_large'),
    );
  });

  it('refuses shared strings beyond count', async () => {
    const bytes = rawWorkbook({
      sheets: [{ name: 'S', rows: row }],
      sharedStrings: '<si/>'.repeat(tableLimits.elements + 1),
    });
    expect(await problemOf(bytes)).toEqual(problem('unpacks_too_large'));
  });
});

describe('dimensions', () => {
  it('reads by the cells, not by what the sheet says of itself', async () => {
    const content = `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>${row}</sheetData></worksheet>`;
    expect(await readTables(withPart(sheetPart, content), 'a')).toMatchObject({ ok: true, tables: [{ rows: [[1]] }] });
  });

  it('refuses a cell in the last place that Excel has', async () => {
    expect(await problemOf(sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual(
      problem('too_many_columns', 16_384, tableLimits.columns),
    );
    expect(await problemOf(sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>'))).toEqual(
      problem('too_many_rows', 1_048_576, tableLimits.rows),
    );
  });

  it('refuses a sheet that is within each limit and beyond them together', async () => {
    const rows = `${row}<row r="150000"><c r="GR150000"><v>1</v></c></row>`;
    expect(await problemOf(sheet(rows))).toEqual(problem('too_many_rows', 150_000, tableLimits.rectangleCells / 200));
  });

  it('refuses a million columns', async () => {
    const cells = '<c><v>1</v></c>'.repeat(1_000_000);
    expect(await problemOf(sheet(`<row r="1">${cells}</row>`))).toEqual(
      problem('too_many_columns', 1_000_000, tableLimits.columns),
    );
    expect(await problemOf(utf8('a,'.repeat(1_000_000)))).toMatchObject({ code: 'too_many_columns' });
    expect(await problemOf(utf8(`${'a,'.repeat(200)}a\n`))).toEqual(
      problem('too_many_columns', 201, tableLimits.columns),
    );
  });

  it('refuses too many rows of text, and allows as many as there may be', async () => {
    expect(await problemOf(utf8('a,b\n'.repeat(tableLimits.rows + 1)))).toEqual(
      problem('too_many_rows', tableLimits.rows + 1, tableLimits.rows),
    );
    expect(await problemOf(utf8('a,b\n'.repeat(tableLimits.rows)))).toBe('read');
  });

  it('refuses a quotation mark that swallows the file', async () => {
    expect(await problemOf(utf8(`a,b\n"c,${'d\n'.repeat(1_000_000)}`))).toEqual(problem('damaged'));
    expect(await problemOf(utf8('a,b\n"c,d\ne,f'))).toEqual(problem('damaged'));
  });

  it('refuses too many sheets', async () => {
    const sheets = Array.from({ length: 61 }, (_, index) => ({ name: `${index}`, rows: row }));
    expect(await problemOf(rawWorkbook({ sheets }))).toEqual(problem('too_many_sheets', 61, 60));
  });

  it('refuses merged ranges that cover the sheet many times', async () => {
    const rows = `${row}<row r="50"><c r="J50"><v>1</v></c></row>`;
    expect(
      await problemOf(sheet(rows, '<mergeCells><mergeCell ref="A1:J50"/><mergeCell ref="A1:J50"/></mergeCells>')),
    ).toEqual(problem('damaged'));
  });

  it('refuses a file beyond the most bytes unread', async () => {
    const bytes = new Uint8Array(tableLimits.fileBytes + 1);
    expect(await problemOf(bytes)).toEqual(problem('file_too_large', tableLimits.fileBytes + 1, tableLimits.fileBytes));
  });
});

describe('the envelope of old and of encrypted files', () => {
  const compound = (name: string) =>
    Uint8Array.of(
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from(`${'\0'.repeat(600)}${name}\0`, 'utf16le'),
    );

  it('tells one from the other', async () => {
    expect(await problemOf(compound('Workbook'))).toEqual(problem('old_excel'));
    expect(await problemOf(compound('Book'))).toEqual(problem('old_excel'));
    expect(await problemOf(compound('EncryptedPackage'))).toEqual(problem('password_protected'));
    expect(await problemOf(compound('WordDocument'))).toEqual(problem('not_a_table_file'));
  });

  it('tells a workbook that is really encrypted', async () => {
    const sheets = [{ name: 'S', rows: [['a']] }];
    const bytes = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1 } });
    expect(await problemOf(bytes)).toEqual(problem('password_protected'));
  });
});

describe('names', () => {
  it('reads __proto__ and the like as words', async () => {
    const names = ['__proto__', 'constructor', 'toString', '<script>alert(1)</script>', 'a\u202Eb'];
    const cells = names.map((name) => `<c t="inlineStr"><is><t>${name.replaceAll('<', '&lt;')}</t></is></c>`).join('');
    const reading = await readTables(
      rawWorkbook({
        sheets: [
          { name: '__proto__', rows: `<row r="1">${cells}</row>` },
          { name: 'constructor', rows: row },
        ],
      }),
      'a',
    );
    expect(reading).toMatchObject({
      ok: true,
      tables: [{ name: '__proto__', rows: [names] }, { name: 'constructor' }],
    });
    expect(await readTables(utf8(`${names.join(';')}\n1;2;3;4;5`), '__proto__')).toMatchObject({
      ok: true,
      tables: [{ name: '__proto__', rows: [names, ['1', '2', '3', '4', '5']] }],
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
