import type { Locale } from '@/lib/i18n/locales';

/** What a citation says, before it takes a form. Every text is one line, in the reader's language. */
export interface Citation {
  readonly locale: Locale;
  /** What tells it from any other citation of the site: ASCII, fit for a BibTeX key and a file's name. */
  readonly key: string;
  /** Who answers for the compilation: the site. Those whom it quotes are in `notes`. */
  readonly author: string;
  readonly title: string;
  /** The dataset that a figure, a chart or a scheme is a part of; `null` for the dataset itself. */
  readonly partOf: string | null;
  readonly release: number;
  /** ISO date and time, UTC. */
  readonly publishedAt: string;
  /** Absolute, of this release for good. */
  readonly address: string;
  readonly notes: readonly string[];
  /** Names and titles in it that are Vietnamese, whatever its language. */
  readonly vietnamese: readonly string[];
}
