import type { WholePublication } from '@/lib/domain/publication';
import { registerCsvPieces } from '@/lib/export/template/register-csv-pieces';
import type { Locale } from '@/lib/i18n/locales';

/** A release's schemes as one text: see `registerCsvPieces`. */
export const registerCsv = (publication: WholePublication, locale: Locale): string =>
  [...registerCsvPieces(publication, locale)].join('');
