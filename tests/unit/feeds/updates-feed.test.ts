import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { diffReleases, excerptOf } from '@/lib/domain/release-diff';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { feedFormats } from '@/lib/feeds/feed-formats';
import { updatesFeed } from '@/lib/feeds/updates-feed';
import { aPublication } from '../../fixtures/publication';
import { aReport } from '../../fixtures/report';

const { dataset, release, statements } = aPublication();
const hostile = '</title><script>alert(1)</script> & "x" \u0000\u000b\u001b[2J ]]> \u202Egnp.exe \uFFFE \uD800 lỗi';
const later = statements.map((statement) => (statement.id === 'T08' ? { ...statement, value: 14 } : statement));
const changes = excerptOf(diffReleases(aReport(), aReport({ statements: later })), 10);
const releases: readonly ReleaseSummary[] = [
  {
    ...release,
    number: 2,
    isCurrent: true,
    publishedAt: '2026-03-04T05:06:07.000Z',
    title: { vi: hostile, en: null },
    note: { vi: hostile, en: null },
    origin: 'register',
    file: { name: `${hostile}.xlsx`, sha256: 'ab'.repeat(32), rows: 240 },
  },
  { ...release, number: 1, isCurrent: false, publishedAt: '2026-01-02T03:04:05.000Z' },
];
const told = releases.map((each, index) => ({ release: each, changes: index === 0 ? changes : null }));
const input = {
  locale: 'vi' as const,
  dataset,
  releases: told,
  since: '2026-01-02T03:04:05.000Z',
  origin: 'https://example.org:8080',
  path: '/api/v1/example/updates.atom?lang=vi&release=2',
};
const feed = updatesFeed(input);
const { window } = new JSDOM('');

/** As a strict parser reads it: anything that is not well-formed is a `parsererror`. */
function parseAtom(text: string) {
  const document = new window.DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document.documentElement;
}
const childrenOf = (parent: Element, name: string) =>
  [...parent.children].filter(({ localName }) => localName === name);
const textOf = (parent: Element, name: string) => childrenOf(parent, name)[0]?.textContent;
const tag = /^tag:example\.org,\d{4}-\d\d-\d\d:[\w/-]+$/;

describe('the Atom feed', () => {
  const root = parseAtom(feedFormats.atom.write(feed));

  it('has what RFC 4287 asks of a feed, each once', () => {
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(root.localName).toBe('feed');
    expect(root.getAttribute('xml:lang')).toBe('vi');
    for (const name of ['id', 'title', 'updated', 'author', 'subtitle']) expect(childrenOf(root, name)).toHaveLength(1);
    expect(textOf(root, 'id')).toMatch(tag);
    expect(textOf(root, 'updated')).toBe('2026-03-04T05:06:07.000Z');
    expect(childrenOf(root, 'author')[0]?.querySelector('name')?.textContent).toBe('Cơ quan mẫu');
    expect(childrenOf(root, 'link').map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual([
      ['self', 'https://example.org:8080/api/v1/example/updates.atom?lang=vi&release=2'],
      ['alternate', 'https://example.org:8080/vi/example/updates'],
    ]);
  });

  it('has what RFC 4287 asks of an entry, each once, and distinct ids', () => {
    const entries = childrenOf(root, 'entry');
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'link', 'content']) {
        expect(childrenOf(entry, name), name).toHaveLength(1);
      }
      expect(textOf(entry, 'id')).toMatch(tag);
      expect(Number.isNaN(Date.parse(textOf(entry, 'updated') ?? ''))).toBe(false);
      expect(childrenOf(entry, 'content')[0]?.getAttribute('type')).toBe('html');
      expect(() => new URL(childrenOf(entry, 'link')[0]?.getAttribute('href') ?? '')).not.toThrow();
    }
    expect(new Set([textOf(root, 'id'), ...entries.map((entry) => textOf(entry, 'id'))]).size).toBe(3);
  });

  it('takes titles, notes and names for text, whatever they hold', () => {
    const [entry] = childrenOf(root, 'entry');
    if (!entry) throw new Error('There is an entry.');
    expect(textOf(entry, 'title')).toContain('</title><script>alert(1)</script> & "x"');
    const { body } = new window.DOMParser().parseFromString(textOf(entry, 'content') ?? '', 'text/html');
    expect(body.querySelector('script')).toBeNull();
    expect(body.textContent).toContain('<script>alert(1)</script>');
    expect(body.textContent).toContain('12 → 14');
    expect(body.querySelectorAll('li').length).toBe(changes.figures.count + 2);
  });

  it('marks a title and a note that exist in Vietnamese only', () => {
    const english = parseAtom(feedFormats.atom.write(updatesFeed({ ...input, locale: 'en' })));
    const contents = childrenOf(english, 'entry').map((entry) => textOf(entry, 'content') ?? '');
    expect(contents[0]?.match(/<p lang="vi">/g)).toHaveLength(2);
    expect(childrenOf(english, 'entry').map((entry) => textOf(entry, 'title'))).toEqual(['Release 2', 'Release 1']);
    expect(contents[1]).not.toMatch(/lang="vi"/);
    expect(contents[1]).toContain('<p>An example</p>');
  });
});

describe('the JSON feed', () => {
  const json = JSON.parse(feedFormats.jsonFeed.write(feed));

  it('has what JSON Feed 1.1 asks, and nothing that it does not know', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(Object.keys(json).sort()).toEqual(
      ['authors', 'description', 'feed_url', 'home_page_url', 'items', 'language', 'title', 'version'].sort(),
    );
    expect(json.items).toHaveLength(2);
    for (const item of json.items) {
      expect(item.id).toMatch(tag);
      expect(item.content_html && item.content_text && item.title).toBeTruthy();
      expect(new URL(item.url).origin).toBe('https://example.org:8080');
      expect(new Date(item.date_published).toISOString()).toBe(item.date_published);
    }
  });

  it('says the same as the Atom feed', () => {
    const root = parseAtom(feedFormats.atom.write(feed));
    const entries = childrenOf(root, 'entry').map((entry) => ({
      id: textOf(entry, 'id'),
      content_html: textOf(entry, 'content'),
      date_published: textOf(entry, 'published'),
    }));
    expect(json.items).toMatchObject(entries);
  });
});

describe('the feed', () => {
  it('keeps its ids when releases come, move down or are no longer told of', () => {
    const [newest, oldest] = told;
    if (!newest || !oldest) throw new Error('There are two releases.');
    const alone = updatesFeed({ ...input, releases: [newest], path: '/api/v1/example/updates.atom' });
    expect(alone.id).toBe(feed.id);
    expect(alone.entries[0]?.id).toBe(feed.entries[0]?.id);
    expect(feed.entries[0]?.id).toBe('tag:example.org,2026-03-04:example/releases/2');
  });

  it('says of invented data that it is invented, in its title and in each entry', () => {
    const invented = updatesFeed({ ...input, dataset: { ...dataset, isIllustrative: true } });
    for (const { title } of [invented, ...invented.entries]) expect(title).toMatch(/^\[Minh họa\] /);
    for (const { paragraphs } of invented.entries) expect(paragraphs[0]?.text).toMatch(/bịa để minh họa/);
    expect(feed.title).not.toContain('Minh họa');
  });
});
