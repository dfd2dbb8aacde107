import { stringify } from 'csv-stringify/sync';
import type { Dataset } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { registerColumnIds } from '@/lib/vocabulary/register-column';
import { neutralised } from '../neutralised';
import { templateColumns } from './template-column';
import { templateHeadings } from './template-headings';

const byteOrderMark = '\ufeff';

/** Schemes at a time. */
const most = 1000;

const csv = (rows: (string | number)[][]): string =>
  stringify(rows, { record_delimiter: 'windows', quoted_match: /[\r\n]/ });

/**
 * Schemes under the headings of the template, piece by piece: UTF-8 with a byte order mark, comma, CRLF, whole đồng, ISO
 * dates. An invented register says so in its first line. See `registerWorkbook` for what can be published again.
 */
export function* registerCsvPieces(
  { dataset, schemes }: { readonly dataset: Dataset; readonly schemes: Iterable<Scheme> },
  locale: Locale,
): Generator<string> {
  const messages = messagesFor(locale);
  const textOf = (value: string | number | null) => (typeof value === 'string' ? neutralised(value) : (value ?? ''));
  let rows: (string | number)[][] = [
    ...(dataset.isIllustrative ? [[messages.datasets.illustrative.band]] : []),
    [...templateHeadings(messages, dataset.yearMeaning)],
  ];
  yield byteOrderMark;
  for (const scheme of schemes) {
    rows.push(registerColumnIds.map((id) => textOf(templateColumns[id].value(scheme, messages.vocabulary))));
    if (rows.length < most) continue;
    yield csv(rows);
    rows = [];
  }
  yield csv(rows);
}
