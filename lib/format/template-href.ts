import type { Locale } from '@/lib/i18n/locales';

/** The workbook that an officer fills in, without its language. */
export const templateAddress = '/api/v1/register-template.xlsx';

/** The same in a language. */
export const templateHref = (locale: Locale): string => `${templateAddress}?lang=${locale}`;
