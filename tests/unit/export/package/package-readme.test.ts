import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/domain/report';
import { measuredTables } from '@/lib/export/package/measured-table';
import { packageReadme } from '@/lib/export/package/readme/package-readme';
import type { Locale } from '@/lib/i18n/locales';
import { aPublication, aScheme } from '../../../fixtures/publication';
import { invented, ofFigures, ofRegister, origin } from './reports';

const readmeOf = async (report: typeof ofFigures, locale: Locale = 'vi') =>
  packageReadme(report, await measuredTables(report), locale, origin);

describe.each([
  ['published figures', ofFigures],
  ['a full register', ofRegister],
  ['invented data', invented],
])('the README of %s', (_, report) => {
  it('tells the same parts in both languages, each column of each table among them', async () => {
    const [vi, en] = [await readmeOf(report, 'vi'), await readmeOf(report, 'en')];
    const partsOf = (text: string) => text.split('\n').filter((line) => /^#{1,3} /.test(line)).length;
    expect(partsOf(vi)).toBe(partsOf(en));
    for (const { described } of await measuredTables(report)) {
      for (const { id, title } of described.columns) {
        expect(vi).toContain(`| \`${id}\` | ${title.vi} | `);
        expect(en).toContain(`| \`${id}\` | ${title.en} | `);
      }
    }
    expect(`${vi}${en}`).not.toMatch(/undefined|null|NaN|\[object/);
  });
});

describe('the README of a package', () => {
  it('tells the release, its sources, what it may be used under and how to cite it', async () => {
    const text = await readmeOf(ofFigures, 'en');
    expect(text).toMatch(/^# Industrial promotion in Example, 2017–2021\n/);
    expect(text).toContain('release 3, 1 January 2022');
    expect(text).toContain('<https://example.org/en/example?release=3>');
    expect(text).toContain(
      '- `document`: **=Tài liệu, "mẫu"**, An example publisher, 31 December 2021. <https://example.org/document> For tests',
    );
    expect(text).toContain(
      'Creative Commons Attribution 4.0 International: <https://creativecommons.org/licenses/by/4.0/>',
    );
    expect(text).toContain('> Khuyến công mở. Industrial promotion in Example, 2017–2021. Release 3, 1 January 2022. ');
    expect(text).toMatch(/^> .* https:\/\/example\.org\/en\/example\?release=3$/m);
    expect(text).toContain('| `data/schemes.csv` | 5 |');
  });

  it('names what contradicts', async () => {
    const publication = aPublication({
      schemes: [aScheme({ code: 'XX-01', status: 'named', support: 9_000_000_000 })],
    });
    const text = await readmeOf(reportOf(publication), 'vi');
    expect(text).toContain('### Những chỗ mâu thuẫn');
    expect(await readmeOf(ofRegister, 'vi')).not.toContain('### Những chỗ mâu thuẫn');
  });

  it('is marked up by nothing that a source is called', async () => {
    const [source] = aPublication().sources;
    if (!source) throw new Error('The fixture has a source.');
    const title = '# <script>x</script>\n| a | `b` [c](javascript:d) \u202e';
    const hostile = aPublication({ sources: [{ ...source, title, url: 'https://example.org/a b>' }] });
    const text = await readmeOf(reportOf(hostile));
    expect(text).toContain('**\\# \\<script\\>x\\</script\\> \\| a \\| \\`b\\` \\[c\\](javascript:d)**');
    expect(text).toContain('<https://example.org/a%20b%3E>');
    expect(text).not.toContain('\u202e');
  });
});
