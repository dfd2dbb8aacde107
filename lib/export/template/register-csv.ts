import type { WholePublication } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { registerCsvPieces } from './register-csv-pieces';

/** A release's schemes as one text: see `registerCsvPieces`. */
export const registerCsv = (publication: WholePublication, locale: Locale): string =>
  [...registerCsvPieces(publication, locale)].join('');
