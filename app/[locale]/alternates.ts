import type { Metadata } from 'next';
import { defaultLocale, type Locale, locales } from '@/lib/i18n/locales';

/** A page's own address, and the same page in every language; `x-default` is for readers of neither. */
export const alternates = (locale: Locale, href: (locale: Locale) => string): NonNullable<Metadata['alternates']> => ({
  canonical: href(locale),
  languages: {
    ...Object.fromEntries(locales.map((each) => [each, href(each)])),
    'x-default': href(defaultLocale),
  },
});
