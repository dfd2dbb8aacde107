import type { Dataset } from '@/lib/domain/publication';
import { feedAddresses } from '@/lib/format/feed-addresses';
import type { View } from '@/lib/format/view';

interface FeedLinksProps {
  readonly view: View;
  readonly dataset: Dataset;
}

/** Where a feed reader, or a program, learns of new releases. */
export function FeedLinks({ view, dataset }: FeedLinksProps) {
  const { updates } = view.messages;
  return (
    <p className="flex flex-wrap gap-x-4 mt-3 no-print">
      {updates.feeds}:
      {feedAddresses(view.locale, dataset).map(({ id, type, href }) => (
        <a key={id} href={href} type={type} rel="alternate">
          {updates[id]}
        </a>
      ))}
    </p>
  );
}
