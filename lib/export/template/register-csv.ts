import { stringify } from 'csv-stringify/sync';
import type { Publication } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { neutralised } from '../neutralised';
import { templateColumns } from './template-column';
import { templateHeadings } from './template-headings';

const byteOrderMark = '\ufeff';

/**
 * A release's schemes under the headings of the template: UTF-8 with a byte order mark, comma, CRLF, whole đồng, ISO
 * dates. An invented register says so in its first line. See `registerWorkbook` for what can be published again.
 */
export function registerCsv({ dataset, schemes }: Publication, locale: Locale): string {
  const messages = messagesFor(locale);
  const textOf = (value: string | number | null) => (typeof value === 'string' ? neutralised(value) : (value ?? ''));
  const rows = [
    ...(dataset.isIllustrative ? [[messages.datasets.illustrative.band]] : []),
    templateHeadings(messages, dataset.yearMeaning),
    ...schemes.map((scheme) =>
      registerColumnIds.map((id) => textOf(templateColumns[id].value(scheme, messages.vocabulary))),
    ),
  ];
  return (
    byteOrderMark +
    stringify(
      rows.map((row) => [...row]),
      { record_delimiter: 'windows', quoted_match: /[\r\n]/ },
    )
  );
}
