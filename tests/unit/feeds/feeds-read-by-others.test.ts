import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { detectAtomFeed, detectJsonFeed, parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { feedFormats } from '@/lib/feeds/feed-formats';
import { updatesFeed } from '@/lib/feeds/updates-feed';
import { locales } from '@/lib/i18n/locales';
import { aPublication } from '../../fixtures/publication';

// The package has no types.
const schema: object = createRequire(import.meta.url)('jsonfeed-schema/v1.1');
const { dataset, release } = aPublication();
const releases = [{ release: { ...release, isCurrent: true }, changes: null }];
const feedIn = (locale: (typeof locales)[number]) =>
  updatesFeed({
    locale,
    dataset,
    releases,
    since: release.publishedAt,
    origin: 'https://example.org',
    path: `/api/v1/example/updates?lang=${locale}`,
  });
const ajv = addFormats.default(new Ajv({ allErrors: true }));
const isJsonFeed = ajv.compile(schema);

describe.each(locales)('the feeds in %s', (locale) => {
  const feed = feedIn(locale);

  it('are JSON Feed 1.1 by its schema', () => {
    isJsonFeed(JSON.parse(feedFormats.jsonFeed.write(feed)));
    expect(isJsonFeed.errors).toBeNull();
  });

  it('say the same to a feed reader that others wrote', () => {
    const atom = feedFormats.atom.write(feed);
    const json = feedFormats.jsonFeed.write(feed);
    expect(detectAtomFeed(atom)).toBe(true);
    expect(detectJsonFeed(JSON.parse(json))).toBe(true);
    const [entry] = parseAtomFeed(atom).entries ?? [];
    const [item] = parseJsonFeed(json).items ?? [];
    expect(entry?.title).toMatchObject({ value: feed.entries[0]?.title });
    expect(item?.title).toBe(feed.entries[0]?.title);
    expect(entry?.id).toBe(item?.id);
  });
});

it('refuses what is not JSON Feed 1.1', () => {
  const feed = JSON.parse(feedFormats.jsonFeed.write(feedIn('vi')));
  expect(isJsonFeed({ ...feed, title: undefined, items: [{}] })).toBe(false);
});
