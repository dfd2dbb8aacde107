import { defaultLocale, locales } from '@/lib/i18n/locales';
import type { QueryOf } from './query';
import { codes, flag, one } from './query-parameter';

/** The keys that every file understands. `excel=1`: a byte order mark and labels in `lang` instead of codes. */
export const fileParameters = {
  excel: flag(),
  lang: one(codes(locales), defaultLocale),
};

export type FileQuery = QueryOf<typeof fileParameters>;
