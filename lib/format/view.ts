import type { District } from '@/lib/domain/district';
import type { Dataset } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';
import { type Messages, messagesFor } from '@/lib/i18n/messages';
import { type Format, formatFor } from './format';
import { type IllustrativeMark, illustrativeMark } from './illustrative-mark';
import { withRelease } from './with-release';

/** What a component needs to speak to the reader: a language, its texts and numbers, and the addresses of a dataset. */
export interface View {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly format: Format;
  readonly districts: readonly District[];
  /** The release that the address asks for; `null` for the current one. */
  readonly release: number | null;
  /** Nothing of it is published: its numbers have no pages to be asked on. */
  readonly isPreview: boolean;
  /** What says that the dataset is invented; `null` where it is not. */
  readonly mark: IllustrativeMark | null;
  /**
   * The address of a page of the dataset, in the release that the reader looks at. `path`: below the dataset's, with
   * its `#…` if any: `/schemes`, `/sources#document`, or nothing. `search`: a query without its question mark.
   */
  href(path?: string, search?: string): string;
  /** The same for a file: `/schemes.csv`. */
  fileHref(path: string, search?: string): string;
}

/** `release`: the one that a permalink asks for. */
export const viewOf = (
  locale: Locale,
  { slug, districts, isIllustrative }: Pick<Dataset, 'slug' | 'districts' | 'isIllustrative'>,
  release: number | null = null,
): View => {
  const messages = messagesFor(locale);
  return {
    locale,
    messages,
    format: formatFor(locale),
    districts,
    release,
    isPreview: false,
    mark: illustrativeMark(isIllustrative, messages),
    href: (path = '', search = '') => withRelease(`/${locale}/${slug}${path}`, search, release),
    fileHref: (path, search = '') => withRelease(`/api/v1/${slug}${path}`, search, release),
  };
};
