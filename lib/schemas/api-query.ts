import { defaultLocale, locales } from '@/lib/i18n/locales';
import { codes, flag, one } from './query-parameter';

/**
 * The keys that every file understands, beside `release`. `excel=1`: a byte order mark and labels in `lang` instead of
 * codes.
 */
export const fileParameters = {
  excel: flag(),
  lang: one(codes(locales), defaultLocale),
};
