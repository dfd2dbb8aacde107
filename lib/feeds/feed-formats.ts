import { atomFeed } from './atom-feed';
import type { Feed } from './feed';
import { jsonFeed } from './json-feed';

interface FeedFormat {
  readonly file: string;
  readonly contentType: string;
  readonly write: (feed: Feed) => string;
}

/** The forms in which releases are told of, by what their addresses end with. */
export const feedFormats = {
  atom: { file: 'updates.atom', contentType: 'application/atom+xml; charset=utf-8', write: atomFeed },
  json: { file: 'updates.json', contentType: 'application/feed+json; charset=utf-8', write: jsonFeed },
} as const satisfies Record<string, FeedFormat>;
export type FeedFormatId = keyof typeof feedFormats;
