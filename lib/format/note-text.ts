import type { Note } from '@/lib/domain/publication';
import type { Locale } from '@/lib/i18n/locales';

/** A note in a reader's language; `lang` is set where it exists in Vietnamese alone and must be marked as such. */
export interface NoteText {
  readonly text: string;
  readonly lang: 'vi' | undefined;
}

export function noteText(locale: Locale, { vi, en }: Note): NoteText {
  if (locale === 'vi') return { text: vi, lang: undefined };
  return en === null ? { text: vi, lang: 'vi' } : { text: en, lang: undefined };
}
