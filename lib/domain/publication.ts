import type { Coverage } from '@/lib/vocabulary/coverage';
import type { JobsMeaning, YearMeaning } from '@/lib/vocabulary/meaning';
import type { ReleaseOrigin } from '@/lib/vocabulary/release-origin';
import type { SourceKind } from '@/lib/vocabulary/source-kind';
import type { District } from './district';
import type { Premise, Statement } from './figure';
import type { Period } from './period';
import type { PreparedFiles } from './prepared-files';
import type { Scheme } from './scheme';
import type { SchemeList } from './scheme-list';

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
  /** Everything in it is invented, to show what the software does. */
  readonly isIllustrative: boolean;
  readonly coverage: Coverage;
  readonly yearMeaning: YearMeaning;
  readonly jobsMeaning: JobsMeaning;
  /** The district-level units of the place, in display order. */
  readonly districts: readonly District[];
}

/** A text that its author may have written in Vietnamese only: `en` is then `null`, and the Vietnamese is shown as such. */
export interface Note {
  readonly vi: string;
  readonly en: string | null;
}

/** The file that an officer published. */
export interface RegisterFile {
  readonly name: string;
  /** In hexadecimal digits. */
  readonly sha256: string;
  /** Schemes read. */
  readonly rows: number;
}

export interface Release {
  readonly number: number;
  /** ISO date and time, UTC. */
  readonly publishedAt: string;
  /** A few words for lists; `null` where the number says enough. */
  readonly title: Note | null;
  readonly note: Note;
  readonly origin: ReleaseOrigin;
  /** The number of the release that a rollback brought back. */
  readonly restores: number | null;
  readonly file: RegisterFile | null;
  /** SHA-256 of the content: the same for two releases that say the same. */
  readonly contentHash: string;
}

/** One complete, numbered release of a dataset: all that a page, a file or an answer of the API is made from. */
export interface Publication {
  readonly dataset: Dataset;
  readonly release: Release;
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly premises: readonly Premise[];
  readonly schemes: SchemeList;
  /** Where the register is large. */
  readonly prepared?: PreparedFiles;
}

/** A release with all its schemes at hand. */
export interface WholePublication extends Omit<Publication, 'prepared'> {
  readonly schemes: readonly Scheme[];
}
