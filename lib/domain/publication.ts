import type { SourceKind } from '@/lib/vocabulary/source-kind';
import type { Premise, Statement } from './figure';
import type { Period } from './period';
import type { Scheme } from './scheme';

/** A text in every language of the interface. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO date, or `null` where the document is undated. */
  readonly publishedOn: string | null;
  readonly scope: Bilingual;
  readonly note: Bilingual;
}

export interface Dataset {
  readonly slug: string;
  /** The place that the dataset is about: a proper name. */
  readonly province: string;
  /** The beginning of each scheme code. */
  readonly codePrefix: string;
  readonly period: Period;
  /** The agency that carries the programme out. */
  readonly agency: Bilingual;
}

export interface Release {
  readonly number: number;
  /** ISO date and time, UTC. */
  readonly publishedAt: string;
  readonly note: Bilingual;
  /** SHA-256 of the seed or register files that the release was made from. */
  readonly contentHash: string;
}

/** One complete, numbered release of a dataset: all that a page, a file or an answer of the API is made from. */
export interface Publication {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly premises: readonly Premise[];
  readonly schemes: readonly Scheme[];
}
