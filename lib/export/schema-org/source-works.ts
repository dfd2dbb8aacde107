import type { CreativeWork, NewsArticle } from 'schema-dts';
import type { Source } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';

/** The documents that figures come from, each as far as it is known. Who wrote one is not told: a name may be of a person or of an office. */
export const sourceWorks = (locale: Locale, sources: readonly Source[]): readonly (CreativeWork | NewsArticle)[] =>
  sources.map(({ kind, title, publisher, url, publishedOn, scope }) => ({
    '@type': kind === 'news-article' ? 'NewsArticle' : 'CreativeWork',
    name: title,
    description: scope[locale],
    inLanguage: 'vi',
    ...(url === null ? {} : { url }),
    ...(publishedOn === null ? {} : { datePublished: publishedOn }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization' as const, name: publisher } }),
  }));
