import type { Dataset } from '@/lib/domain/publication';
import type { DiffExcerpt } from '@/lib/domain/release-diff';
import type { ReleaseSummary } from '@/lib/domain/release-summary';
import { noteText } from '@/lib/format/note-text';
import { plainLine } from '@/lib/format/plain-line';
import { diffExcerptLines } from '@/lib/format/release-diff-text';
import { releaseOriginText } from '@/lib/format/release-origin-text';
import { type View, viewOf } from '@/lib/format/view';
import type { Locale } from '@/lib/i18n/locales';
import type { Feed, FeedEntry } from './feed';

/** A release, and how it differs from the one before; `null` for the first. */
export interface ToldRelease {
  readonly release: ReleaseSummary;
  readonly changes: DiffExcerpt | null;
}

interface UpdatesFeedInput {
  readonly locale: Locale;
  readonly dataset: Dataset;
  /** The newest first; at least one. */
  readonly releases: readonly ToldRelease[];
  /** When the dataset's first release was published, whether or not it is told of. */
  readonly since: string;
  /** `https://example.org` */
  readonly origin: string;
  /** The feed's own address, without the origin. */
  readonly path: string;
}

/** RFC 4151: who named it, when, and the name. The name holds nothing that may change: no address, no title. */
function tagOf(origin: string, publishedAt: string, name: string): string {
  const { hostname } = new URL(origin);
  // Only a name may give tags; an IPv6 address has characters that a tag's authority cannot.
  return `tag:${hostname.startsWith('[') ? 'localhost' : hostname},${publishedAt.slice(0, 10)}:${name}`;
}

const untitled = (view: View, number: number): string => view.messages.updates.release(view.format.count(number));

function entryOf(view: View, input: UpdatesFeedInput, { release, changes }: ToldRelease): FeedEntry {
  const { dataset, origin, locale } = input;
  const title = release.title && noteText(locale, release.title);
  // A title cannot say that it is in two languages: one in Vietnamese alone is told in a paragraph of its own.
  const isForeign = title?.lang !== undefined;
  const number = untitled(view, release.number);
  const name = title && !isForeign ? `${number}: ${plainLine(title.text)}` : number;
  const { text, lang } = noteText(locale, release.note);
  const told = (sentence: string) => ({ text: sentence, lang: undefined });
  return {
    id: tagOf(origin, release.publishedAt, `${dataset.slug}/releases/${release.number}`),
    title: view.mark ? `${view.mark.prefix} ${name}` : name,
    url: `${origin}${viewOf(locale, dataset, release.number).href(`/updates#release-${release.number}`)}`,
    published: release.publishedAt,
    paragraphs: [
      ...(view.mark ? [told(`${view.mark.caption}.`)] : []),
      ...(title && isForeign ? [{ text: plainLine(title.text), lang: title.lang }] : []),
      { text: plainLine(text), lang },
      told(releaseOriginText(view, release)),
      ...(changes === null ? [told(view.messages.updates.first)] : []),
    ],
    lines: changes === null ? [] : diffExcerptLines(locale, changes),
  };
}

/** The releases of a dataset as a feed in one language. */
export function updatesFeed(input: UpdatesFeedInput): Feed {
  const { locale, dataset, releases, since, origin, path } = input;
  const view = viewOf(locale, dataset);
  const { updates, site } = view.messages;
  const name = site.datasetTitle(dataset.province, view.format.period(dataset.period));
  const title = updates.feedTitle(name);
  return {
    id: tagOf(origin, since, `${dataset.slug}/releases/${locale}`),
    language: locale,
    title: view.mark ? `${view.mark.prefix} ${title}` : title,
    description: view.mark ? `${view.mark.caption}. ${updates.description(name)}` : updates.description(name),
    author: dataset.agency[locale],
    homeUrl: `${origin}${view.href('/updates')}`,
    feedUrl: `${origin}${path}`,
    updated: releases[0]?.release.publishedAt ?? since,
    entries: releases.map((told) => entryOf(view, input, told)),
  };
}
