import { stringify } from 'csv-stringify/sync';
import { array, assert, asyncProperty, constantFrom, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTables } from '@/lib/ingest/tables/read-tables';
import { encodeUtf16, encodeWindows1258 } from '@/tests/fixtures/registers/make/encodings';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function rowsOf(bytes: Uint8Array) {
  const reading = await readTables(bytes, 'register.csv');
  return reading.ok ? reading.tables[0]?.rows : reading.problem.code;
}

describe('encodings', () => {
  const text = 'Tên đề án;Kinh phí\r\nHỗ trợ chè;"1.234,5"\r\n';
  const rows = [
    ['Tên đề án', 'Kinh phí'],
    ['Hỗ trợ chè', '1.234,5'],
  ];

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-8, decomposed', utf8(text.normalize('NFD'))],
    ['UTF-16 LE', encodeUtf16(text, 'little')],
    ['UTF-16 LE with a mark', encodeUtf16(`\uFEFF${text}`, 'little')],
    ['UTF-16 BE', encodeUtf16(text, 'big')],
    ['UTF-16 BE with a mark', encodeUtf16(`\uFEFF${text}`, 'big')],
    ['Windows-1258', encodeWindows1258(text)],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
  });

  it('composes every Vietnamese letter of Windows-1258', async () => {
    const letters = 'aăâeêioôơuưy'
      .split('')
      .flatMap((vowel) => ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => vowel + tone));
    const all = [...letters, ...letters.map((letter) => letter.toUpperCase()), 'đ', 'Đ', '₫']
      .join(' ')
      .normalize('NFC');
    expect(await rowsOf(encodeWindows1258(`a,b\n${all},x`))).toEqual([
      ['a', 'b'],
      [all, 'x'],
    ]);
  });

  it('does not read broken UTF-8 as Windows-1258', async () => {
    const bytes = utf8('Tên đề án,Hỗ trợ máy móc\nĐào tạo nghề,ở xã');
    expect(await rowsOf(Uint8Array.of(...bytes, 0xc3))).toBe('unreadable_encoding');
    expect(await rowsOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes, 0xff))).toBe('unreadable_encoding');
  });

  it('refuses UTF-16 of an odd length, and letters that no code page here has', async () => {
    expect(await rowsOf(Uint8Array.of(0xff, 0xfe, 0x41, 0x00, 0x42))).toBe('unreadable_encoding');
    expect(await rowsOf(latin1('a,b\nc\x81\x8D\x9D,d'))).toBe('unreadable_encoding');
  });
});

describe('what is no text', () => {
  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['zeros among letters', utf8('a,b\0c\n1,2')],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
    ['control characters', latin1('%PDF-1.7\x01\x02\x03\x04\x05\x06\x07')],
  ])('%s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toBe('not_a_table_file');
  });

  it('tells an empty file from one without rows', async () => {
    expect(await rowsOf(new Uint8Array())).toBe('empty_file');
    expect(await rowsOf(utf8('\uFEFF'))).toBe('no_rows');
    expect(await rowsOf(utf8('\r\n;;;\r\n'))).toBe('no_rows');
  });
});

describe('delimiters', () => {
  it.each([
    ['semicolons, though numbers have commas', 'Tên;Tổng;Hỗ trợ\nA;1,5;0,5\nB;2,5;1,5\n', ['B', '2,5', '1,5']],
    [
      'commas, though titles have semicolons',
      'Tên,Tổng,Năm\nA; B; C,"1,5",2021\nD; E; F,2,2021\n',
      ['D; E; F', '2', '2021'],
    ],
    [
      'tabs, though both others occur',
      'Tên, loại\tTổng; triệu\tNăm\nA, B\t1,5; x\t2021\nC, D\t2\t2022',
      ['C, D', '2', '2022'],
    ],
    [
      'semicolons in quotation marks do not count',
      'a,"x;y;z;1;2;3"\nb,"x;y;z;1;2;3"\nc,"x;y;z;1;2;3"',
      ['c', 'x;y;z;1;2;3'],
    ],
    ['title lines without any', 'DANH MỤC ĐỀ ÁN\n(Đơn vị: triệu đồng, làm tròn)\nTên;Tổng\nA;1\nB;2\nC;3', ['C', '3']],
    ['stated by Excel', 'sep=;\r\na,1;b,2;c,3\r\n', ['a,1', 'b,2', 'c,3']],
    ['stated in quotation marks', '"sep=\t"\r\na,1\tb,2\r\n', ['a,1', 'b,2']],
  ])('%s', async (_, text, last) => {
    const rows = await rowsOf(utf8(text));
    expect(Array.isArray(rows) && rows.at(-1)).toEqual(last);
  });

  it('drops the line that states the delimiter, and only that', async () => {
    expect(await rowsOf(utf8('sep=,\r\na,b\r\nsep=,x\r\n'))).toEqual([
      ['a', 'b'],
      ['sep=', 'x'],
    ]);
  });
});

describe('rows', () => {
  it('keeps the number of each row as a spreadsheet counts it', async () => {
    expect(await rowsOf(utf8('\na,"two\nlines"\n\n,,\nb,,\n\n'))).toEqual([[], ['a', 'two\nlines'], [], [], ['b']]);
  });

  it.each(['\n', '\r\n', '\r'])('ends lines with %j', async (end) => {
    expect(await rowsOf(utf8(['a,b', '1,2', ''].join(end)))).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('lets quotation marks stand within a cell', async () => {
    expect(await rowsOf(utf8('Công ty "A" B,1\n"HTX ""C""",2'))).toEqual([
      ['Công ty "A" B', '1'],
      ['HTX "C"', '2'],
    ]);
  });

  it('gives back what was written', async () => {
    const cell = string({ unit: constantFrom(...'aĐề 1,;\t"\n.x'.split('')), maxLength: 8 });
    await assert(
      asyncProperty(
        array(array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (body) => {
          const rows = [['Tên', 'Tổng', 'Năm'], ...body];
          const expected = rows.map((row) =>
            row.slice(0, row.findLastIndex((value) => value !== '') + 1).map((value) => value || null),
          );
          const filled = expected.findLastIndex((row) => row.length > 0) + 1;
          for (const delimiter of [',', ';', '\t']) {
            const text = `sep=${delimiter}\r\n${stringify(rows, { delimiter, quoted: true, record_delimiter: '\r\n' })}`;
            expect(await rowsOf(utf8(text))).toEqual(expected.slice(0, filled));
          }
        },
      ),
    );
  });
});
