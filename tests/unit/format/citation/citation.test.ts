import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigure } from '@/lib/domain/find-figure';
import type { Citation } from '@/lib/format/citation/citation';
import { citationBibtex } from '@/lib/format/citation/citation-bibtex';
import { citationOf } from '@/lib/format/citation/citation-of';
import { citationRis } from '@/lib/format/citation/citation-ris';
import type { CitationSubject } from '@/lib/format/citation/citation-subject';
import { citationText } from '@/lib/format/citation/citation-text';
import { releaseDate } from '@/lib/format/citation/release-date';
import { plainLine } from '@/lib/format/plain-line';
import { viewOf } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';
import { aPublication } from '@/tests/fixtures/publication';
import { aReport } from '@/tests/fixtures/report';
import { parseBibtex } from '@/tests/support/parse-bibtex';
import { parseRis } from '@/tests/support/parse-ris';

const { dataset, release } = aPublication();
const report = aReport({
  dataset: { ...dataset, slug: 'lang-son', province: 'Lạng Sơn' },
  release: { ...release, number: 3, publishedAt: '2026-11-22T18:30:00Z' },
});
const origin = 'https://example.org';
const cited = (subject: CitationSubject, locale: Locale = 'vi', shown: number | null = null): Citation =>
  citationOf(viewOf(locale, report.publication.dataset, shown), report, subject, origin);
const figureSubject = (id: string): CitationSubject => {
  const figure = findFigure(report.closure, id);
  if (!figure) throw new Error(`There is no figure ${id}.`);
  return { kind: 'figure', figure };
};
const [scheme] = report.publication.schemes;
if (!scheme) throw new Error('The example has no scheme.');

describe('the day of a release', () => {
  it('is the one that Vietnam has, as on the pages', () => {
    expect(releaseDate('2026-11-22T16:59:59Z')).toBe('2026-11-22');
    expect(releaseDate('2026-11-22T17:00:00Z')).toBe('2026-11-23');
    expect(releaseDate('2025-12-31T20:00:00.000Z')).toBe('2026-01-01');
  });
});

describe('a citation in words', () => {
  it('of a dataset names site, release, day, agency, sources and an address that never changes', () => {
    expect(citationText(cited({ kind: 'dataset' }))).toBe(
      'Khuyến công mở. Khuyến công Lạng Sơn 2017–2021. Bản phát hành 3, ngày 23/11/2026. ' +
        'Cơ quan thực hiện chương trình: Cơ quan mẫu. ' +
        'Dẫn theo: “=Tài liệu, "mẫu"”, An example publisher, 31/12/2021. ' +
        'https://example.org/vi/lang-son?release=3',
    );
  });

  it('of a published figure says its value and that it is published', () => {
    expect(citationText(cited(figureSubject('T04')))).toBe(
      'Khuyến công mở. Kinh phí khuyến công hỗ trợ, 2017–2021: 1.500 triệu đồng (công bố). ' +
        'Trong bộ số liệu “Khuyến công Lạng Sơn 2017–2021”. Bản phát hành 3, ngày 23/11/2026. ' +
        'Dẫn theo: “=Tài liệu, "mẫu"”, An example publisher, 31/12/2021. ' +
        'https://example.org/vi/lang-son/figures/T04?release=3',
    );
  });

  it('of a derived figure never says that it is published', () => {
    const text = citationText(cited(figureSubject('support.kcdp.all.2017-2021'), 'en'));
    expect(text).toContain(': 600 million VND (derived). In the dataset');
    expect(text).toContain('Release 3, 23 November 2026.');
    expect(text).toContain('/en/lang-son/figures/support.kcdp.all.2017-2021?release=3');
  });

  it('of what is not published says so, once and without a number', () => {
    const text = citationText(cited(figureSubject('counterpart.kcqg.all.2017-2021')));
    expect(text.match(/chưa công bố/g)).toHaveLength(1);
    expect(text).not.toContain('Dẫn theo');
  });

  it('of a chart keeps what the reader chose', () => {
    const chart: CitationSubject = {
      kind: 'chart',
      id: 'byCategory',
      measure: 'schemes',
      programmes: ['kcqg'],
      categories: [],
      search: 'programme=kcqg&byCategory=schemes',
      sourceIds: ['document'],
    };
    const { title, address, key } = cited(chart);
    expect(title).toMatch(/^Theo loại hình.*: Số đề án, Khuyến công quốc gia$/);
    expect(address).toBe(
      'https://example.org/vi/lang-son?programme=kcqg&byCategory=schemes&release=3#chart-byCategory',
    );
    expect(key).toBe('khuyen-cong-mo_lang-son_byCategory_schemes_kcqg_vi_r3');
  });

  it('is of the release that was seen, whether or not the address asked for it', () => {
    expect(cited(figureSubject('T04'), 'vi', 3)).toEqual(cited(figureSubject('T04')));
  });

  it('of invented data says so in the title and in a note', () => {
    const invented = aReport({ dataset: { ...dataset, isIllustrative: true } });
    const citation = citationOf(viewOf('vi', invented.publication.dataset), invented, { kind: 'dataset' }, origin);
    expect(citation.title).toMatch(/^\[Minh họa\] /);
    expect(citationText(citation)).toContain('Số liệu bịa để minh họa, không có thật.');
  });

  it('never tells when it was read, which nobody knows yet', () => {
    for (const write of [citationText, citationBibtex, citationRis]) {
      expect(write(cited({ kind: 'dataset' }))).not.toMatch(/urldate|Y2 {2}-|accessed|truy cập/i);
    }
  });
});

describe('BibTeX', () => {
  it('is an entry for BibLaTeX with names kept as they are', () => {
    const text = citationBibtex(cited(figureSubject('T04')));
    const { type, key, fields } = parseBibtex(text);
    expect([type, key]).toEqual(['dataset', 'khuyen-cong-mo_lang-son_T04_vi_r3']);
    expect(Object.fromEntries(fields)).toMatchObject({
      author: 'Khuyến công mở',
      title: 'Kinh phí khuyến công hỗ trợ, 2017–2021: 1.500 triệu đồng (công bố)',
      series: 'Khuyến công Lạng Sơn 2017–2021',
      version: '3',
      date: '2026-11-23',
      url: 'https://example.org/vi/lang-son/figures/T04?release=3',
      langid: 'vietnamese',
    });
    expect(text).toContain('author = {{Khuyến công mở}}');
    expect(text).toContain('series = {Khuyến công {Lạng Sơn} 2017–2021}');
  });
});

describe('RIS', () => {
  it('is one record of data', () => {
    const subject: CitationSubject = { kind: 'scheme', scheme, title: scheme.title ?? '' };
    expect(parseRis(citationRis(cited(subject, 'en')))).toEqual([
      ['TY', 'DATA'],
      ['ID', 'khuyen-cong-mo_lang-son_XX-01_en_r3'],
      ['AU', 'Khuyến công mở'],
      ['TI', '=Máy cắt, "kim loại" (scheme XX-01)'],
      ['T3', 'Industrial promotion in Lạng Sơn, 2017–2021'],
      ['ET', '3'],
      ['PY', '2026'],
      ['DA', '2026/11/23'],
      ['LA', 'en'],
      ['UR', 'https://example.org/en/lang-son/schemes/XX-01?release=3'],
      ['N1', 'Quoted from: “=Tài liệu, "mẫu"”, An example publisher, 31 December 2021'],
      ['ER', ''],
    ]);
  });
});

/** Texts as hostile as a register's can be. */
const anyTitle = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '\\',
    '{\\}',
    '100% & more_ #1 $x ~y ^z',
    'a\r\nER  - \r\nTY  - JOUR',
    '@book{x,',
    '\u202Eabc',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

describe('a title of unknown origin', () => {
  it('leaves every form readable, and is read back from it', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const citation = cited({ kind: 'scheme', scheme, title: `Máy ${title}` });
        const expected = plainLine(`Máy ${title} (đề án XX-01)`);
        expect(parseBibtex(citationBibtex(citation)).fields.get('title')).toBe(expected);
        expect(parseRis(citationRis(citation)).find(([tag]) => tag === 'TI')?.[1]).toBe(expected);
        expect(citationText(citation)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
    );
  });
});
