import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { writeWorkbook } from './write-workbook';

/** The XLSX file that an officer fills in, with drop-downs and notes. The same bytes each time. */
export const templateWorkbook = (locale: Locale): Promise<Uint8Array> =>
  writeWorkbook(locale, {
    title: messagesFor(locale).template.title,
    madeOn: new Date(Date.UTC(2026, 0, 1)),
    yearMeaning: 'planned',
    dataset: null,
    schemes: [],
    blankRows: 600,
  });
