import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { Programme } from '@/lib/vocabulary/programme';
import type { SchemeStatus } from '@/lib/vocabulary/scheme-status';
import type { District } from './district';

/** The most jobs of one scheme: the stores keep them in 32 bits. */
export const largestJobs = 2_147_483_647;

/** One approved piece of support: the unit of the register. `null` is "not published". Money is whole đồng. */
export interface Scheme {
  readonly code: string;
  readonly status: SchemeStatus;
  readonly programme: Programme;
  readonly category: CategoryOrRemainder;
  readonly title: string | null;
  /** The title describes the scheme in our words, because the document's own title was not read. */
  readonly titleIsDescriptive: boolean;
  readonly recipient: string | null;
  readonly legalForm: LegalForm | null;
  readonly place: string | null;
  readonly district: District | null;
  readonly year: number | null;
  readonly support: number | null;
  readonly counterpart: number | null;
  readonly total: number | null;
  readonly jobs: number | null;
  /** The number of the decision that approved it: "1234/QĐ-UBND". */
  readonly decision: string | null;
  /** ISO dates: of that decision, and of the acceptance of the work. */
  readonly decidedOn: string | null;
  readonly acceptedOn: string | null;
  readonly sourceIds: readonly string[];
  readonly quote: string | null;
}
