import type { Excerpt } from '@/lib/domain/release-diff';
import type { View } from './view';

/** A line for each item that is shown, and one that counts the rest. */
export const excerptLines = <Item>(
  view: View,
  { count, shown }: Excerpt<Item>,
  text: (item: Item) => string,
): readonly string[] => [
  ...shown.map(text),
  ...(count > shown.length ? [view.messages.updates.line.more(view.format.count(count - shown.length))] : []),
];
