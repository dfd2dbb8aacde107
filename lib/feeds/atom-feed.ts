import { type Element, element } from '@/lib/format/xml';
import { entryHtml } from './entry-html';
import type { Feed, FeedEntry } from './feed';

const entryElement = (entry: FeedEntry): Element =>
  element('entry', {}, [
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('published', {}, entry.published),
    element('updated', {}, entry.published),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    element('content', { type: 'html' }, entryHtml(entry)),
  ]);

/** The feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { markup } = element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
    element('id', {}, feed.id),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('updated', {}, feed.updated),
    element('author', {}, [element('name', {}, feed.author)]),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.feedUrl }),
    element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.homeUrl }),
    ...feed.entries.map(entryElement),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${markup}\n`;
}
