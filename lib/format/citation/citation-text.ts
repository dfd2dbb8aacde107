import { messagesFor } from '@/lib/i18n/messages';
import { formatFor } from '../format';
import type { Citation } from './citation';

/** A citation as a reader writes it below a text: one line of sentences, the address last. */
export function citationText({
  locale,
  author,
  title,
  partOf,
  release,
  publishedAt,
  address,
  notes,
}: Citation): string {
  const { cite } = messagesFor(locale);
  const format = formatFor(locale);
  const sentences = [
    author,
    title,
    ...(partOf === null ? [] : [cite.partOf(partOf)]),
    cite.release(format.count(release), format.date(publishedAt)),
    ...notes,
  ];
  return [...sentences.map((sentence) => sentence.replace(/([.!?…]?)$/u, (stop) => stop || '.')), address].join(' ');
}
