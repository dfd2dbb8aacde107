import type { Source } from '@/lib/domain/publication';
import type { View } from '@/lib/format/view';
import { inlineCode, markdownAddress, markdownList, markdownText } from './markdown';

const isPresent = (text: string | null): text is string => text !== null && text !== '';

/** The documents, one line each: id, title, who published it and when, where, and what to bear in mind. */
export function readmeSources({ locale, messages, format }: View, sources: readonly Source[]): string {
  if (sources.length === 0) return messages.dataPackage.noSources;
  return markdownList(
    sources.map(({ id, title, author, publisher, publishedOn, url, note }) => {
      const origin = [author, publisher, publishedOn && format.date(publishedOn)].filter(isPresent).map(markdownText);
      const named = `${inlineCode(id)}: ${[`**${markdownText(title)}**`, ...origin].join(', ')}.`;
      return [named, url && markdownAddress(url), markdownText(note[locale])].filter(isPresent).join(' ');
    }),
  );
}
