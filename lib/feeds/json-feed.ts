import { entryHtml } from './entry-html';
import type { Feed, FeedEntry } from './feed';

const item = (entry: FeedEntry) => ({
  id: entry.id,
  url: entry.url,
  title: entry.title,
  content_html: entryHtml(entry),
  content_text: [...entry.paragraphs.map(({ text }) => text), ...entry.lines.map((line) => `- ${line}`)].join('\n'),
  date_published: entry.published,
  date_modified: entry.published,
});

/** The feed as JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.homeUrl,
      feed_url: feed.feedUrl,
      description: feed.description,
      language: feed.language,
      authors: [{ name: feed.author }],
      items: feed.entries.map(item),
    },
    null,
    2,
  )}\n`;
