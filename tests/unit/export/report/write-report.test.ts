import { describe, expect, it, vi } from 'vitest';
import type { Publication } from '@/lib/domain/publication';
import { reportContent } from '@/lib/export/report/report-content';
import { writeReport } from '@/lib/export/report/write-report';
import { type Locale, locales } from '@/lib/i18n/locales';
import { aFullPublication, largeRegister } from '@/tests/fixtures/full-register';
import { aPublication, aScheme } from '@/tests/fixtures/publication';
import { langSon } from './lang-son';
import { hasPdfReader, pdfPages, pdfSource } from './pdf-text';
import { reportInput } from './report-input';

const publishedAt = '2026-03-04T05:06:07.000Z';

async function pdfOf(publication: Publication, locale: Locale) {
  const report = await writeReport(reportContent(reportInput(publication, locale)), publishedAt);
  if (report === null) throw new Error('The report could not be set.');
  return report;
}

describe.each(locales)('a report in %s', (locale) => {
  it('is PDF/UA-1: tagged, titled, in its language, with bookmarks, dated by its release', async () => {
    const { pdf, isAccessible } = await pdfOf(langSon, locale);
    expect(isAccessible).toBe(true);
    const source = pdfSource(pdf);
    expect(source.slice(0, 5)).toBe('%PDF-');
    expect(source).toMatch(/pdfuaid:part(?:="1"|>1<)/);
    expect(source).toContain('/StructTreeRoot');
    expect(source).toContain('/Outlines');
    expect(source).toMatch(new RegExp(`/Lang \\(${locale}`));
    expect(source).toMatch(/\/CreationDate \(D:20260304050607/);
    expect(source).toContain('/URI (https://khuyencong.example.org/');
    expect(source).toMatch(/\/S \/Figure[\s\S]*?\/Alt /);
  });

  it.skipIf(!hasPdfReader)('holds each headline number (needs pdftotext)', async () => {
    const text = pdfPages((await pdfOf(langSon, locale)).pdf).join(' ');
    const numbers =
      locale === 'vi'
        ? ['58', '8.974', '46.236,68', '55.210,68', '519', '72', '5,15', '5,1523', '703', 'chưa công bố']
        : ['58', '8,974', '46,236.68', '55,210.68', '519', '72', '5.15', '5.1523', '703', 'not published'];
    for (const number of numbers) expect(text).toContain(number);
    expect(text).toContain('Lạng Sơn: Hiệu quả hoạt động khuyến công ngày càng được nâng cao');
  });

  it.skipIf(!hasPdfReader)('says on each page that invented data is invented (needs pdftotext)', async () => {
    const publication = aFullPublication(largeRegister(300), { isIllustrative: true });
    const pages = pdfPages((await pdfOf(publication, locale)).pdf);
    expect(pages.length).toBeGreaterThan(5);
    const mark = locale === 'vi' ? 'Số liệu bịa để minh họa: không có thật.' : 'Invented';
    for (const page of pages) expect(page).toContain(mark);
    for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1}/${pages.length}`);
  });
});

it('has the same bytes for the same release', async () => {
  const [first, other, again] = [await pdfOf(langSon, 'vi'), await pdfOf(langSon, 'en'), await pdfOf(langSon, 'vi')];
  expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  expect(Buffer.from(other.pdf).equals(Buffer.from(first.pdf))).toBe(false);
});

const hostile = [
  '#panic("x")',
  '#read("/etc/passwd")',
  '$ x^2 $ @ref <label>',
  '*bold* _slanted_ `raw`',
  '\\u{41} \\ "quoted" \'too\'',
  '] } ) [ { ( // no comment /* nor this */',
  '= Heading - item + item',
  '<script>alert(1)</script> &amp; ]]>',
];

it.skipIf(!hasPdfReader)('prints hostile names as they are (needs pdftotext)', async () => {
  const { dataset, sources } = aPublication();
  const publication = aPublication({
    dataset: { ...dataset, province: hostile[2] ?? '', agency: { vi: hostile[0] ?? '', en: hostile[1] ?? '' } },
    sources: sources.map((source) => ({ ...source, title: hostile[3] ?? '', author: hostile[4] ?? '' })),
    schemes: hostile.map((title, index) =>
      aScheme({ code: `XX-${index}`, status: 'named', title, recipient: `${title}\u0000\u202E` }),
    ),
  });
  const text = pdfPages((await pdfOf(publication, 'vi')).pdf).join(' ');
  for (const name of hostile) expect(text.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
});

it('is still made where a character has no letter in any font, and says so', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const schemes = [aScheme({ status: 'named', title: 'Máy cắt 🜲 𓀀 \uE000' })];
  const { pdf, isAccessible } = await pdfOf(aPublication({ schemes }), 'vi');
  expect(pdfSource(pdf).slice(0, 5)).toBe('%PDF-');
  expect(isAccessible).toBe(false);
  expect(warned.mock.calls.join(' ')).toContain('PDF/UA-1');
  warned.mockRestore();
});

it('is made of a name that is longer than a line, and of none', async () => {
  const { dataset } = aPublication();
  for (const province of ['x'.repeat(300), 'Tỉnh '.repeat(60), '']) {
    expect((await pdfOf(aPublication({ dataset: { ...dataset, province } }), 'vi')).pdf.length).toBeGreaterThan(10_000);
  }
});
