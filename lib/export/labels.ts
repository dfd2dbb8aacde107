import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import type { Basis } from '@/lib/vocabulary/basis';
import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Measure, Unit } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { SchemeStatus } from '@/lib/vocabulary/scheme-status';
import type { SourceKind } from '@/lib/vocabulary/source-kind';

/** The words of a file for people, in one language. */
export interface Labels {
  readonly programme: (code: Programme) => string;
  readonly category: (code: CategoryOrRemainder) => string;
  readonly basis: (code: Basis) => string;
  readonly status: (code: SchemeStatus) => string;
  readonly measure: (code: Measure) => string;
  readonly sourceKind: (code: SourceKind) => string;
  /** The unit as files write it: whole đồng, never millions. */
  readonly unit: (code: Unit) => string;
  /** The name of a summary's last row. */
  readonly total: string;
  /** The margin of a dimension. */
  readonly all: string;
  /** What marks each row of invented data. */
  readonly invented: string;
}

export function labelsFor(locale: Locale): Labels {
  const { vocabulary, files, datasets } = messagesFor(locale);
  const { units, total, all } = files;
  return {
    programme: (code) => vocabulary.programme[code],
    category: (code) => vocabulary.category[code],
    basis: (code) => vocabulary.basis[code],
    status: (code) => vocabulary.status[code],
    measure: (code) => vocabulary.measure[code],
    sourceKind: (code) => vocabulary.sourceKind[code],
    unit: (code) => units[code],
    total,
    all,
    invented: datasets.illustrative.cell,
  };
}
