import type { WholePublication } from '@/lib/domain/publication';
import { formatFor } from '@/lib/format/format';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { writeWorkbook } from './write-workbook';

/**
 * A release's schemes in the form of the template (XLSX), codes included: published again, it changes nothing. Schemes
 * that sources only count have neither title nor recipient, and cannot be published from such a file.
 */
export function registerWorkbook({ dataset, release, schemes }: WholePublication, locale: Locale): Promise<Uint8Array> {
  const { template } = messagesFor(locale);
  return writeWorkbook(locale, {
    title: template.registerTitle(dataset.province, formatFor(locale).period(dataset.period)),
    madeOn: new Date(release.publishedAt),
    yearMeaning: dataset.yearMeaning,
    dataset,
    schemes,
    blankRows: 100,
  });
}
