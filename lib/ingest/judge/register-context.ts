import type { Period } from '@/lib/domain/period';
import type { Note, WholePublication } from '@/lib/domain/publication';
import type { JobsMeaning } from '@/lib/vocabulary/meaning';

/** What an officer says beside the file: the options of the command, or the fields of the page. */
export interface GivenFacts {
  readonly province?: string;
  readonly period?: Period;
  readonly agencyVi?: string;
  readonly agencyEn?: string;
  readonly codePrefix?: string;
  /** Every scheme of the period, or some of them. */
  readonly isComplete?: boolean;
  readonly isIllustrative?: boolean;
  readonly jobsMeaning?: JobsMeaning;
  readonly title?: Note;
  readonly note?: Note;
}

/** What a register is judged against. */
export interface RegisterContext {
  /** `null`: a new dataset, whose address follows from its province and period. */
  readonly slug: string | null;
  /** The dataset's current release; `null` for a new dataset. */
  readonly current: WholePublication | null;
  readonly given: GivenFacts;
  /** Codes that earlier releases gave to schemes, and that therefore are never given to others. */
  readonly usedCodes?: readonly string[];
}
