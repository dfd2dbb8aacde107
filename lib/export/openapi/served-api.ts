import type { Report } from '@/lib/domain/report';
import type { Parameters } from '@/lib/schemas/query';

/** A dataset that the API serves: its current release, and the numbers of all. */
export interface ApiSubject {
  readonly report: Report;
  readonly numbers: readonly number[];
  /** The keys of the addresses of its citations. */
  readonly citation: Parameters;
  /** The names of the cards of its pages and its charts. */
  readonly cards: readonly string[];
}

/** What the description of the API is made from, beside what lib/export knows. */
export interface ServedApi {
  /** Every dataset, that of the examples first. */
  readonly subjects: readonly ApiSubject[];
  /** The keys of the address of oEmbed. */
  readonly oembed: Parameters;
}
