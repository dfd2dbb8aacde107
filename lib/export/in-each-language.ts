import type { Bilingual } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';

/** A text asked for in every language. */
export const inEachLanguage = (textIn: (locale: Locale) => string): Bilingual => ({
  vi: textIn('vi'),
  en: textIn('en'),
});
