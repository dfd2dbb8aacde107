/** The feeds that tell of a dataset's releases: what their addresses end with, and of which type they are. */
export const feedFiles = {
  atom: { file: 'updates.atom', type: 'application/atom+xml' },
  jsonFeed: { file: 'updates.json', type: 'application/feed+json' },
} as const;
export type FeedId = keyof typeof feedFiles;
export const feedIds = Object.keys(feedFiles) as FeedId[];
