import { describe, expect, it } from 'vitest';
import { pageMetadata } from '@/app/[locale]/[dataset]/page-metadata';
import { siteMetadata } from '@/app/[locale]/site-metadata';
import { viewOf } from '@/lib/format/view';
import { locales } from '@/lib/i18n/locales';
import { sitePages } from '@/lib/vocabulary/site-page';
import { aPublication } from '@/tests/fixtures/publication';

const publication = aPublication();
const texts = { title: 'Đề án', description: 'Mọi đề án' };

describe('what a page of a dataset says of itself', () => {
  it('is where it is, in each language and for readers of neither', () => {
    const { alternates } = pageMetadata(viewOf('en', publication.dataset), publication, '/schemes', texts);
    expect(alternates).toEqual({
      canonical: '/en/example/schemes',
      languages: { vi: '/vi/example/schemes', en: '/en/example/schemes', 'x-default': '/vi/example/schemes' },
    });
  });

  it('keeps the query of a page that holds what no other does, and the release of a frozen one', () => {
    const view = viewOf('vi', publication.dataset, 2);
    const { alternates, robots, openGraph } = pageMetadata(view, publication, '/schemes', {
      ...texts,
      search: 'page=2',
    });
    expect(alternates?.canonical).toBe('/vi/example/schemes?page=2&release=2');
    expect(alternates?.languages).toMatchObject({ en: '/en/example/schemes?page=2&release=2' });
    expect(robots).toBe('noindex');
    expect(openGraph).toMatchObject({
      url: '/vi/example/schemes?page=2&release=2',
      images: [{ url: '/api/v1/example/cards/schemes.png?lang=vi&release=2' }],
    });
  });

  it('has a card with its size and its words', () => {
    const path = '/figures/support.all.machinery%2Badvisory.2017-2021';
    const { openGraph, twitter, robots } = pageMetadata(viewOf('en', publication.dataset), publication, path, texts);
    const image = {
      url: '/api/v1/example/cards/figure-support.all.machinery%2Badvisory.2017-2021.png?lang=en',
      width: 1200,
      height: 630,
      type: 'image/png',
      alt: 'Đề án',
    };
    expect(openGraph).toMatchObject({ title: 'Đề án', description: 'Mọi đề án', locale: 'en', images: [image] });
    expect(twitter).toMatchObject({ card: 'summary_large_image', images: [image] });
    expect(robots).toBeUndefined();
  });

  it('marks what is invented, and keeps it from search engines', () => {
    const dataset = { ...publication.dataset, isIllustrative: true };
    const told = pageMetadata(viewOf('vi', dataset), { ...publication, dataset }, '', texts);
    expect(told).toMatchObject({ title: '[Minh họa] Đề án', robots: 'noindex' });
    expect(told.openGraph).toMatchObject({ title: '[Minh họa] Đề án' });
  });
});

describe('what a page of the site says of itself', () => {
  it.each(sitePages.flatMap((page) => locales.map((locale) => ({ page, locale }))))(
    'is where it is, and its card: $page $locale',
    ({ page, locale }) => {
      const { alternates, openGraph, title, description } = siteMetadata(locale, page);
      expect(title && description).toBeTruthy();
      expect(alternates).toEqual({
        canonical: `/${locale}/${page}`,
        languages: { vi: `/vi/${page}`, en: `/en/${page}`, 'x-default': `/vi/${page}` },
      });
      expect(openGraph).toMatchObject({ images: [{ url: `/api/v1/cards/${page}.png?lang=${locale}`, width: 1200 }] });
    },
  );

  it('keeps the query of a comparison, which is a page of its own', () => {
    const { alternates, title } = siteMetadata('vi', 'compare', { title: 'A và B', search: 'a=x&b=y' });
    expect(title).toBe('A và B');
    expect(alternates?.languages).toMatchObject({ en: '/en/compare?a=x&b=y' });
  });
});
