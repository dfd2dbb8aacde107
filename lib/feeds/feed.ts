import type { Locale } from '@/lib/i18n/locales';

/** One thing that happened, told to feed readers. Addresses are absolute. */
export interface FeedEntry {
  /** A tag URI (RFC 4151): the same for ever. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** ISO date and time. */
  readonly published: string;
  /** Paragraphs, then one line for each thing that changed; plain text. */
  readonly paragraphs: readonly FeedText[];
  readonly lines: readonly string[];
}

/** A text that may be in another language than its feed. */
export interface FeedText {
  readonly text: string;
  readonly lang: Locale | undefined;
}

/** A feed as every format of it tells it. */
export interface Feed {
  readonly id: string;
  readonly language: Locale;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** The page that the feed belongs to. */
  readonly homeUrl: string;
  readonly feedUrl: string;
  /** When the newest entry was published: ISO date and time. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}
