import type { Category } from '@/lib/vocabulary/category';
import type { LegalForm } from '@/lib/vocabulary/legal-form';
import type { Programme } from '@/lib/vocabulary/programme';

/** One invented row. Money is million đồng with at most one decimal; `null` is left blank. Dates are ISO. */
export interface IllustrativeScheme {
  readonly code: string;
  readonly title: string;
  readonly programme: Programme;
  readonly category: Category;
  readonly year: number;
  readonly recipient: string;
  readonly legalForm: LegalForm | null;
  readonly place: string | null;
  readonly district: string | null;
  readonly total: number | null;
  readonly support: number;
  readonly counterpart: number | null;
  readonly jobs: number | null;
  readonly decision: string;
  readonly decidedOn: string;
  readonly acceptedOn: string | null;
}
