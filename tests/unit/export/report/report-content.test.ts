import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportContent } from '@/lib/export/report/report-content';
import type { Block, ReportContent, Run, Runs, Table } from '@/lib/export/report/report-model';
import { locales } from '@/lib/i18n/locales';
import { aFullPublication, anyFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { aPublication, aScheme } from '@/tests/fixtures/publication';
import { langSon } from './lang-son';
import { reportInput } from './report-input';

const tablesOf = (block: Block): readonly Table[] =>
  block.kind === 'table' ? [block] : block.kind === 'chart' ? block.tables : [];

/** Every run of a report, wherever it stands. */
function runsOf(value: unknown): readonly Run[] {
  if (Array.isArray(value)) return value.flatMap(runsOf);
  if (typeof value !== 'object' || value === null) return [];
  const isRun = 'text' in value && typeof value.text === 'string' && !('kind' in value);
  return [...(isRun ? [value as Run] : []), ...Object.values(value).flatMap(runsOf)];
}

const plain = (runs: Runs): string => runs.map(({ text }) => text).join('');
const sections = ({ blocks }: ReportContent) =>
  blocks.flatMap((block) => (block.kind === 'section' ? [block.text] : []));

describe('the report of Lạng Sơn', () => {
  const content = reportContent(reportInput(langSon, 'vi'));

  it('has its sections in the order of a report', () => {
    expect(sections(content)).toEqual([
      'Tóm tắt',
      'Những con số chính, 2017–2021',
      'Biểu đồ',
      'Bảng tổng hợp',
      'Nguồn nêu tên 4 trong 58 đề án',
      'Đối chiếu',
      'Phương pháp',
      'Giới hạn của các nguồn',
      'Nguồn',
      'Căn cứ của từng con số',
      'Trích dẫn và giấy phép',
    ]);
  });

  it('gives the headline figures with their basis', () => {
    const headlines = content.blocks.flatMap((block) => (block.kind === 'headlines' ? block.items : []));
    const told = headlines.map(({ value, unit, notes }) => [value.text, unit, value.basis, plain(notes.at(-1) ?? [])]);
    expect(told).toEqual([
      ['58', '', 'derived', 'Suy ra: 6 + 52'],
      ['8.974', 'triệu đồng', 'published', 'Công bố'],
      ['46.236,68', 'triệu đồng', 'published', 'Công bố'],
      ['55.210,68', 'triệu đồng', 'published', 'Công bố'],
      ['519', '', 'derived', 'Suy ra: 70 + 449'],
      ['72', '', 'published', 'Công bố'],
    ]);
  });

  it('sums up in the sentences that the charts find', () => {
    const list = content.blocks.find((block) => block.kind === 'list');
    expect(list?.kind === 'list' ? list.items.map(plain) : []).toContain(
      'Nhà nước góp 16,25% tổng nguồn vốn, các cơ sở góp phần còn lại.',
    );
  });

  it('prints what is not known as not published, never as nothing', () => {
    const cells = content.blocks.flatMap(tablesOf).flatMap(({ rows }) => rows.flatMap(({ cells: row }) => row));
    const unknown = cells.filter((cell) => cell.some(({ basis }) => basis === 'not_published'));
    expect(unknown.length).toBeGreaterThan(10);
    for (const cell of unknown) expect(cell.find(({ basis }) => basis === 'not_published')?.text).toBe('chưa công bố');
  });

  it('states each published figure beside its sentence, and a sentence once for all that it states', () => {
    const [quotes] = content.blocks.flatMap(tablesOf).filter(({ rows }) => rows.some(({ spans }) => spans));
    const [first, second] = quotes?.rows ?? [];
    expect(plain(first?.cells[0] ?? [])).toContain('06 đề án khuyến công Quốc gia');
    expect([first?.spans, second?.spans]).toEqual([
      [2, 1, 1],
      [0, 1, 1],
    ]);
    expect(second?.cells[0]).toEqual([]);
  });
});

describe.each(locales)('in %s', (locale) => {
  it('leads to its own release for good, wherever it leads within the site', () => {
    const content = reportContent(reportInput(langSon, locale));
    const links = runsOf(content).flatMap(({ href }) => href ?? []);
    const within = links.filter((href) => href.startsWith('https://khuyencong.example.org/'));
    expect(within.length).toBeGreaterThan(200);
    for (const href of within) expect(new URL(href).searchParams.get('release')).toBe(String(langSon.release.number));
    for (const href of links) expect(URL.canParse(href)).toBe(true);
  });

  it('says of a full register where it is, and sums it by year and district', () => {
    const content = reportContent(reportInput(aFullPublication(smallRegister), locale));
    const captions = content.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions).toContain(locale === 'vi' ? 'Theo năm' : 'By year');
    expect(captions).toContain(locale === 'vi' ? 'Theo huyện, thành phố' : 'By district');
    expect(runsOf(content).map(({ text }) => text)).toContain(
      'https://khuyencong.example.org/api/v1/example/schemes.csv?release=3',
    );
  });

  it('marks invented data in its title and for each page', () => {
    const { dataset } = aPublication();
    const content = reportContent(reportInput(aPublication({ dataset: { ...dataset, isIllustrative: true } }), locale));
    expect(content.title).toMatch(/^\[(Minh họa|Illustrative)\] /);
    expect(content.mark).toMatch(/^(Số liệu bịa|Invented)/);
    expect(reportContent(reportInput(aPublication(), locale)).mark).toBeNull();
  });
});

it('has a cell for each column in each row of each table, whatever is known', () => {
  fc.assert(
    fc.property(anyFullPublication, fc.constantFrom(...locales), (publication, locale) => {
      const content = reportContent(reportInput(publication, locale));
      for (const { columns, rows } of content.blocks.flatMap(tablesOf)) {
        for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      }
    }),
    { numRuns: 15 },
  );
});

it('prints no list that nobody reads: at most forty named schemes, and says so', () => {
  const schemes = Array.from({ length: 60 }, (_, index) =>
    aScheme({ code: `XX-${index}`, status: 'named', title: `Đề án ${index}` }),
  );
  const content = reportContent(reportInput(aPublication({ schemes }), 'vi'));
  const notes = content.blocks.flatMap((block) => (block.kind === 'note' ? [plain(block.runs)] : []));
  expect(notes).toContain('Ở đây chỉ in 40 trong 60 đề án được nêu tên.');
});
