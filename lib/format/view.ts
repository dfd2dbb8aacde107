import type { District } from '@/lib/domain/district';
import type { Dataset } from '@/lib/domain/publication';
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
  readonly districts: readonly District[];
  /** The release that the address asks for; `null` for the current one. */
  readonly release: number | null;
}

/** `release`: the one that a permalink asks for. */
export const viewOf = (
  locale: Locale,
  { slug, districts }: Pick<Dataset, 'slug' | 'districts'>,
  release: number | null = null,
): View => ({
  locale,
  messages: messagesFor(locale),
  format: formatFor(locale),
  base: `/${locale}/${slug}`,
  api: `/api/v1/${slug}`,
  districts,
  release,
});
