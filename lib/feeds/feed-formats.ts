import { type FeedId, feedFiles } from '@/lib/format/feed-files';
import { atomFeed } from './atom-feed';
import type { Feed } from './feed';
import { jsonFeed } from './json-feed';

interface FeedFormat {
  readonly file: string;
  readonly type: string;
  /** The whole text, as UTF-8. */
  readonly write: (feed: Feed) => string;
}

/** How each feed is written. */
export const feedFormats: Readonly<Record<FeedId, FeedFormat>> = {
  atom: { ...feedFiles.atom, write: atomFeed },
  jsonFeed: { ...feedFiles.jsonFeed, write: jsonFeed },
};
