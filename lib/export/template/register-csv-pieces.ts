import type { Dataset } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { byteOrderMark } from '../byte-order-mark';
import { csvText } from '../csv-text';
import type { CellValue } from '../table';
import { templateColumns } from './template-column';
import { templateHeadings } from './template-headings';

/** Schemes at a time. */
const most = 1000;

/**
 * Schemes under the headings of the template, piece by piece: UTF-8 with a byte order mark, comma, CRLF, whole đồng, ISO
 * dates. An invented register says so in its first line. See `registerWorkbook` for what can be published again.
 */
export function* registerCsvPieces(
  { dataset, schemes }: { readonly dataset: Dataset; readonly schemes: Iterable<Scheme> },
  locale: Locale,
): Generator<string> {
  const messages = messagesFor(locale);
  let rows: (readonly CellValue[])[] = [
    ...(dataset.isIllustrative ? [[messages.datasets.illustrative.band]] : []),
    templateHeadings(messages, dataset.yearMeaning),
  ];
  yield byteOrderMark;
  for (const scheme of schemes) {
    rows.push(registerColumnIds.map((id) => templateColumns[id].value(scheme, messages.vocabulary)));
    if (rows.length < most) continue;
    yield csvText(rows);
    rows = [];
  }
  yield csvText(rows);
}
