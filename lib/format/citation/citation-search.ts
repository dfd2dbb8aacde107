import type { Locale } from '@/lib/i18n/locales';
import type { CitationSubject } from './citation-subject';

/** The query of the file that cites something in a language, without `?` and release. */
export function citationSearch(subject: CitationSubject, locale: Locale): string {
  const about =
    subject.kind === 'dataset'
      ? ''
      : subject.kind === 'figure'
        ? `figure=${encodeURIComponent(subject.figure.id)}`
        : subject.kind === 'scheme'
          ? `scheme=${encodeURIComponent(subject.scheme.code)}`
          : [`chart=${subject.id}`, subject.search].filter(Boolean).join('&');
  return [about, `lang=${locale}`].filter(Boolean).join('&');
}
