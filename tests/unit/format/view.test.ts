import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureHref } from '@/lib/format/figure-href';
import { schemeHref } from '@/lib/format/scheme-href';
import { viewOf } from '@/lib/format/view';

const dataset = { slug: 'lang-son', districts: [], isIllustrative: false };
const current = viewOf('vi', dataset);
const frozen = viewOf('en', dataset, 2);

describe('the addresses of a view', () => {
  it('lead to the current release unless a permalink asked for one', () => {
    expect(current.href()).toBe('/vi/lang-son');
    expect(current.href('/schemes', 'q=a')).toBe('/vi/lang-son/schemes?q=a');
    expect(current.fileHref('/schemes.csv')).toBe('/api/v1/lang-son/schemes.csv');
    expect(frozen.href()).toBe('/en/lang-son?release=2');
    expect(frozen.href('/schemes', 'q=a')).toBe('/en/lang-son/schemes?q=a&release=2');
    expect(frozen.fileHref('/charts/capital.svg', 'lang=en')).toBe(
      '/api/v1/lang-son/charts/capital.svg?lang=en&release=2',
    );
  });

  it('keep the place on the page behind the query', () => {
    expect(current.href('/sources#document')).toBe('/vi/lang-son/sources#document');
    expect(frozen.href('/sources#document')).toBe('/en/lang-son/sources?release=2#document');
    expect(frozen.href('#chart-capital', 'programme=kcqg')).toBe('/en/lang-son?programme=kcqg&release=2#chart-capital');
  });

  it('of figures and schemes hold whatever an id holds', () => {
    expect(figureHref(frozen, 'support.all.machinery+advisory.2017-2021')).toBe(
      '/en/lang-son/figures/support.all.machinery+advisory.2017-2021?release=2',
    );
    expect(schemeHref(frozen, 'XX-01', '#sentence')).toBe('/en/lang-son/schemes/XX-01?release=2#sentence');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (code) => {
        const { pathname, searchParams, hash } = new URL(schemeHref(frozen, code, '#sources'), 'http://localhost');
        expect([decodeURIComponent(pathname.split('/').at(-1) ?? ''), searchParams.get('release'), hash]).toEqual(
          code === '.' || code === '..' ? [expect.anything(), '2', '#sources'] : [code, '2', '#sources'],
        );
      }),
    );
  });
});

describe('the mark of invented data', () => {
  it('is there where the dataset says so, in the language of the reader, and only there', () => {
    expect(current.mark).toBeNull();
    expect(viewOf('vi', { ...dataset, isIllustrative: true }).mark).toMatchObject({
      band: 'Số liệu bịa để minh họa: không có thật.',
      prefix: '[Minh họa]',
    });
    expect(viewOf('en', { ...dataset, isIllustrative: true }, 1).mark?.prefix).toBe('[Illustrative]');
  });
});
