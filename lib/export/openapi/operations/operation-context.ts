import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { ApiSubject, ServedApi } from '../served-api';

/** What the operations are made from. */
export interface OperationContext extends ServedApi {
  /** What addresses begin with. */
  readonly origin: string;
  readonly locale: Locale;
  readonly messages: Messages;
}

export const slugsOf = (subjects: readonly ApiSubject[]): readonly string[] =>
  subjects.map(({ report }) => report.publication.dataset.slug);

/** The current release of the examples' dataset. */
export const currentRelease = ([first]: readonly ApiSubject[]): Readonly<Record<string, number>> =>
  first ? { release: first.report.publication.release.number } : {};
