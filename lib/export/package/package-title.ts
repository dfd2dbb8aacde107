import type { Dataset } from '@/lib/domain/publication';
import { formatFor } from '@/lib/format/format';
import { illustrativeMark } from '@/lib/format/illustrative-mark';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';

/** What a dataset is called in a document of its own; of invented data, with the mark. */
export function packageTitle({ province, period, isIllustrative }: Dataset, locale: Locale): string {
  const messages = messagesFor(locale);
  const title = messages.site.datasetTitle(province, formatFor(locale).period(period));
  const mark = illustrativeMark(isIllustrative, messages);
  return mark ? `${mark.prefix} ${title}` : title;
}
