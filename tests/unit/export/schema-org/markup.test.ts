import { describe, expect, it } from 'vitest';
import { reportOf } from '@/lib/domain/report';
import { datasetDownloads } from '@/lib/export/dcat/dataset-downloads';
import { catalogueMarkup } from '@/lib/export/schema-org/catalogue-markup';
import { datasetMarkup } from '@/lib/export/schema-org/dataset-markup';
import { viewOf } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';
import { aFullPublication, smallRegister } from '@/tests/fixtures/full-register';
import { aPublication } from '@/tests/fixtures/publication';
import { langSonEntry } from '../dcat/an-entry';
import { faults } from './faults';
import { context, properties } from './vocabulary';

const origin = 'https://example.org';
const { publication: langSon, firstPublishedAt } = langSonEntry;
const markupOf = (publication = langSon, locale: 'vi' | 'en' = 'vi', release: number | null = null) => {
  const view = viewOf(locale, publication.dataset, release);
  return datasetMarkup({ view, report: reportOf(publication), origin, firstPublishedAt });
};
const told = (markup: object | null) => JSON.parse(JSON.stringify(markup));

describe('the vocabulary that is checked against', () => {
  it('was read whole', () => {
    expect(properties.size).toBeGreaterThan(1_400);
    expect(properties.get('http://schema.org/contentUrl')?.domains).toEqual(['http://schema.org/MediaObject']);
    expect(context).toHaveProperty('@context.contentUrl');
  });

  it.each([
    ['a type that is none', { '@type': 'Datenset' }, 'no such type'],
    ['a property that is none', { '@type': 'Dataset', naem: 'a' }, 'no such property'],
    [
      'another type’s property',
      { '@type': 'Dataset', contentUrl: 'https://example.org/a' },
      'not a property of the type',
    ],
    ['a word for a date', { '@type': 'Dataset', datePublished: 'yesterday' }, 'not a value of the property'],
    ['a day that is none', { '@type': 'Dataset', datePublished: '2021-02-30' }, 'not a value of the property'],
    ['a relative address', { '@type': 'DataDownload', contentUrl: '/a.csv' }, 'not a value of the property'],
    ['a person for a place', { '@type': 'Dataset', spatialCoverage: { '@type': 'Person', name: 'A' } }, 'not a value'],
    ['a text for a thing', { '@type': 'Dataset', distribution: 'a.csv' }, 'not a value of the property'],
  ])('finds %s', async (_, markup, fault) => {
    const found = await faults({ '@context': 'https://schema.org', ...markup });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(fault);
  });
});

describe.each(locales)('the markup in %s', (locale) => {
  it.each([
    ['of published figures', langSon],
    ['of a register', aFullPublication(smallRegister)],
    ['of hostile texts', aPublication()],
  ])('%s is of types, properties and values that schema.org knows', async (_, publication) => {
    expect(await faults(told(markupOf(publication, locale)))).toEqual([]);
    expect(await faults(told(markupOf(publication, locale, publication.release.number)))).toEqual([]);
    expect(await faults(told(catalogueMarkup(locale, origin, [publication, langSon])))).toEqual([]);
  });
});

describe('what the markup says', () => {
  it('is the name in the page’s language, the other beside it, and what search engines ask for', () => {
    expect(told(markupOf(langSon, 'en'))).toMatchObject({
      '@type': 'Dataset',
      name: 'Industrial promotion in Lạng Sơn, 2017–2021',
      alternateName: ['Khuyến công Lạng Sơn 2017–2021'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      temporalCoverage: '2017/2021',
      spatialCoverage: { '@type': 'Place', name: 'Lạng Sơn' },
      version: '2',
      datePublished: '2025-12-01T00:00:00Z',
      dateModified: '2026-01-01T00:00:00Z',
      url: 'https://example.org/en/lang-son',
    });
    const { description } = told(markupOf());
    expect(description.length).toBeGreaterThan(50);
    expect(description.length).toBeLessThan(5_000);
  });

  it('is of each source no more than is known', () => {
    const { isBasedOn } = told(markupOf());
    expect(isBasedOn).toHaveLength(5);
    expect(isBasedOn[0]).not.toHaveProperty('url');
    expect(isBasedOn[0]).not.toHaveProperty('publisher');
    expect(isBasedOn.map((work: object) => 'datePublished' in work)).toEqual([false, false, true, false, false]);
  });

  it('is only the measures of which something is known, each with its unit', () => {
    const { variableMeasured } = told(markupOf(aFullPublication(smallRegister)));
    const measures = variableMeasured.map(({ propertyID, unitText }: Record<string, string>) => [propertyID, unitText]);
    expect(measures).toEqual(
      expect.arrayContaining([
        ['support', 'đồng'],
        ['schemes', 'số lượng'],
      ]),
    );
    expect(measures.map(([measure]: string[]) => measure)).not.toContain('trainees');
  });

  it('is every file of the release that the page shows', () => {
    for (const release of [null, 2]) {
      const { distribution } = told(markupOf(langSon, 'vi', release));
      const downloads = datasetDownloads(langSon, release);
      expect(distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)).toEqual(
        downloads.map(({ path }) => `${origin}${path}`),
      );
      expect(downloads.every(({ path }) => path.includes('release=2') === (release === 2))).toBe(true);
    }
  });

  it('names a frozen release otherwise than the dataset', () => {
    expect(told(markupOf())['@id']).not.toBe(told(markupOf(langSon, 'vi', 2))['@id']);
  });

  it('is nothing of what is invented', () => {
    const invented = { ...langSon, dataset: { ...langSon.dataset, isIllustrative: true } };
    expect(markupOf(invented)).toBeNull();
    expect(told(catalogueMarkup('vi', origin, [langSon, invented])).dataset).toHaveLength(1);
  });
});
