import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Publication } from '@/lib/domain/publication';
import { reportOf } from '@/lib/domain/report';
import { answerFile } from '@/lib/export/answer-file';
import { describeTable } from '@/lib/export/describe-table';
import { workbookText } from '@/lib/export/workbook/workbook-text';
import { aFullPublication, largeRegister, smallRegister } from '@/tests/fixtures/full-register';
import { hostilePublication, hostileTexts } from '@/tests/fixtures/hostile-publication';
import { aPublication } from '@/tests/fixtures/publication';

async function bytesOf(publication: Publication, file: string): Promise<Uint8Array> {
  const answer = await answerFile(
    new Request(`http://localhost/api/v1/example/${file}`),
    { slug: 'example', file: file.split('?')[0] ?? '' },
    { load: async () => reportOf(publication), numbers: async () => [3], slugs: async () => ['example'] },
  );
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The sheets as a reader other than the writer finds them. */
async function open(publication: Publication, file: string) {
  const sheets = await readExcelFile(Buffer.from(await bytesOf(publication, file)), { trim: false });
  const [data, dictionary, notes] = sheets;
  if (!data || !dictionary || !notes) throw new Error('A sheet is missing.');
  return { names: sheets.map(({ sheet }) => sheet), data: data.data, dictionary: dictionary.data, notes: notes.data };
}
const xmlOf = async (publication: Publication, file: string, path = 'xl/worksheets/sheet1.xml') =>
  new TextDecoder().decode(unzipSync(await bytesOf(publication, file))[path]);

describe('the data of a workbook', () => {
  it('is typed, in words, below its headings', async () => {
    const { names, data } = await open(aPublication(), 'schemes.xlsx');
    expect(names).toEqual(['Dữ liệu', 'Từ điển', 'Ghi chú']);
    const [heading = [], first = []] = data;
    const row = Object.fromEntries(heading.map((title, index) => [String(title), first[index]]));
    expect(row).toMatchObject({
      'Mã đề án': 'XX-01',
      Tên: '=Máy cắt, "kim loại"',
      'Chương trình': 'Khuyến công quốc gia',
      Năm: 2019,
      'Huyện, thành phố (trước 1/7/2025)': 'Thượng Mẫu',
      'Kinh phí khuyến công hỗ trợ (đồng)': 170_000_000,
      'Hệ số huy động vốn': 2.858824,
      'Mã các tài liệu': 'document',
    });
    expect(data).toHaveLength(6);
    expect(data[3]?.[heading.indexOf('Kinh phí khuyến công hỗ trợ (đồng)')]).toBeNull();
  });

  it('has English words where they are asked for, and the rows of the query', async () => {
    const { names, data } = await open(aPublication(), 'schemes.xlsx?lang=en&programme=kcqg');
    expect(names).toEqual(['Data', 'Dictionary', 'Notes']);
    expect(data[0]?.slice(0, 3)).toEqual(['Scheme code', 'Title', 'Programme']);
    expect(data.slice(1).map(([code]) => code)).toEqual(['XX-01', 'XX-05']);
  });

  it('holds dates as dates, and years as numbers also beside a total', async () => {
    const { data } = await open(hostilePublication(), 'schemes.xlsx');
    expect(data[1]?.at(-1)).toEqual(new Date('2019-03-04T00:00:00Z'));
    const summary = await open(aFullPublication(smallRegister), 'summary.xlsx?by=year');
    expect(summary.data.map(([year]) => year)).toEqual([
      'Năm',
      2017,
      2018,
      2019,
      2020,
      2021,
      'Chưa công bố',
      'Tổng cộng',
    ]);
  });

  it('has the values of the other files, whatever the register', async () => {
    const publication = aFullPublication(smallRegister, { coverage: 'partial' });
    for (const [id, search] of [
      ['schemes', 'sort=-support'],
      ['summary', 'by=category,district'],
      ['figures', ''],
      ['sources', ''],
    ] as const) {
      const { data } = await open(publication, `${id}.xlsx?${search}`);
      const { rows } = JSON.parse(new TextDecoder().decode(await bytesOf(publication, `${id}.json?${search}`)));
      expect(data).toHaveLength(rows.length + 1);
      const { columns } = describeTable(reportOf(publication), id, search);
      for (const [index, column] of columns.entries()) {
        if (column.type !== 'integer' && column.type !== 'number') continue;
        expect(data.slice(1).map((row) => row[index] ?? null)).toEqual(
          rows.map((row: Record<string, unknown>) => row[column.id]),
        );
      }
    }
  });

  it('keeps hostile texts texts, and has no formula', async () => {
    const { data } = await open(hostilePublication(), 'schemes.xlsx');
    expect(data.slice(1).map((row) => row[1])).toEqual(
      hostileTexts.map((text) =>
        text === '_x000D_' ? expect.stringMatching(/_x(005F_x)?000D_/) : text.replace('\r\n', '\n'),
      ),
    );
    const xml = await xmlOf(hostilePublication(), 'schemes.xlsx');
    expect(xml).not.toMatch(/<f[ >/]|t="e"/);
    expect(xml).toContain('<autoFilter ref="A1:P19"/>');
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('<dimension ref="A1:P19"/>');
  });

  it('can be opened whatever a text holds', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(texts, async (titles) => {
        const { data } = await open(hostilePublication(titles), 'schemes.xlsx');
        expect(data).toHaveLength(titles.length + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same bytes each time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => bytesOf(aPublication(), 'figures.xlsx')));
    expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
  });

  it('is written piece by piece', async () => {
    const publication = aFullPublication(largeRegister(3_000), { districts: [] });
    const xml = await xmlOf(publication, 'schemes.xlsx');
    expect(xml.match(/<row /g)).toHaveLength(3_001);
    expect(xml).toContain('<c r="A3001"');
    const { data } = await open(aFullPublication([]), 'schemes.xlsx');
    expect(data).toHaveLength(1);
  });

  it('separates thousands of money, not of years', async () => {
    const styles = await xmlOf(aPublication(), 'schemes.xlsx', 'xl/styles.xml');
    const xml = await xmlOf(aPublication(), 'schemes.xlsx');
    const formats = new Map(
      [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
    );
    const cellFormats = [...(styles.split('<cellXfs')[1]?.matchAll(/<xf numFmtId="(\d+)"/g) ?? [])].map(([, id]) => id);
    const formatOf = (cell: string) => {
      const style = Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xml)?.[1]);
      return formats.get(cellFormats[style]) ?? cellFormats[style];
    };
    expect(formatOf('H2')).toBe('#,##0');
    expect(formatOf('E2')).toBe('0');
    expect(formatOf('K2')).toBe('0.00####');
  });
});

describe('the dictionary of a workbook', () => {
  it('says of each column of the data what it is', async () => {
    const { data, dictionary } = await open(aPublication(), 'summary.xlsx?by=category');
    expect(dictionary.slice(1).map(([title]) => title)).toEqual(data[0]);
    expect(dictionary[1]).toEqual([
      'Loại hình hoạt động',
      'category',
      'chữ',
      null,
      expect.stringContaining('machinery = Ứng dụng máy móc thiết bị tiên tiến; '),
      expect.stringContaining('dòng cuối là tổng'),
    ]);
  });
});

describe('the notes of a workbook', () => {
  const notesOf = async (publication: Publication, file: string) =>
    new Map((await open(publication, file)).notes.map(([name, text]) => [String(name), String(text)]));

  it('say where the data comes from and what was asked', async () => {
    const notes = await notesOf(aPublication(), 'schemes.xlsx?programme=kcqg&q=lua&sort=-support');
    expect(notes.get('Phần được chọn')).toBe(
      'Chương trình: Khuyến công quốc gia; có chữ “lua”; Sắp xếp theo: Kinh phí hỗ trợ, giảm dần',
    );
    expect(notes.get('Số dòng')).toBe('1');
    expect(notes.get('Địa chỉ của tệp này')).toBe(
      'http://localhost/api/v1/example/schemes.xlsx?programme=kcqg&q=lua&sort=-support&release=3',
    );
    expect(notes.get('Bản phát hành')).toBe('Bản phát hành 3, ngày 1/1/2022');
    expect(notes.get('Giấy phép')).toContain('Creative Commons Attribution 4.0');
    expect(notes.get('Cách trích dẫn')).toContain('http://localhost/vi/example?release=3');
    expect(notes.get('document')).toBe('=Tài liệu, "mẫu". An example publisher. 31/12/2021');
    expect(notes.get('Số đề án, 2017–2021')).toBe('5 = 5: Khớp');
    expect((await notesOf(aPublication(), 'figures.xlsx')).get('Phần được chọn')).toBe('Toàn bộ bảng');
    expect((await notesOf(aPublication(), 'summary.xlsx?by=period&lang=en')).get('What was chosen')).toBe(
      'Broken down by: Period',
    );
  });

  it('say that invented data is invented, and of real data nothing of the kind', async () => {
    const invented = aPublication({ dataset: { ...aPublication().dataset, isIllustrative: true } });
    expect((await notesOf(invented, 'schemes.xlsx')).get('Số liệu bịa')).toContain('không có thật');
    expect([...(await notesOf(aPublication(), 'schemes.xlsx')).keys()]).not.toContain('Số liệu bịa');
  });
});

describe('workbookText', () => {
  it.each([
    ['a\u0000b\u001F\u007Fc', 'a\uFFFDb\uFFFD\uFFFDc'],
    ['\uD800x\uFFFE', '\uFFFDx\uFFFD'],
    ['a\tb\r\nc\rd', 'a\tb\nc\nd'],
    ['_x000D_ and _x1_', '_x005F_x000D_ and _x1_'],
    ['𠮷 Đặng', '𠮷 Đặng'],
  ])('writes %j as %j', (text, written) => {
    expect(workbookText(text)).toBe(written);
  });

  it('cuts where Excel would, and never within a character', () => {
    expect(workbookText('x'.repeat(32_767))).toHaveLength(32_767);
    const cut = workbookText('x'.repeat(40_000));
    expect(cut).toHaveLength(32_767);
    expect(cut.endsWith('x…')).toBe(true);
    expect(workbookText(`${'x'.repeat(32_765)}𠮷x`)).not.toMatch(/\p{Cs}/u);
  });
});
