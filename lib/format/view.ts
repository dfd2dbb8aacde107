import type { Locale } from '@/lib/i18n/locales';
import { type Messages, messagesFor } from '@/lib/i18n/messages';
import { type Format, formatFor } from './format';

/** What a component needs to speak to the reader: a language, its texts and numbers, and the addresses of a dataset. */
export interface View {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly format: Format;
  /** The dataset's pages begin with this: `/vi/lang-son`. */
  readonly base: string;
  /** The dataset's files begin with this: `/api/v1/lang-son`. */
  readonly api: string;
}

export const viewOf = (locale: Locale, dataset: string): View => ({
  locale,
  messages: messagesFor(locale),
  format: formatFor(locale),
  base: `/${locale}/${dataset}`,
  api: `/api/v1/${dataset}`,
});
