import type { Category } from '@/lib/vocabulary/category';
import type { Programme } from '@/lib/vocabulary/programme';

/** What a section gives to the rows below it. */
export interface Attributes {
  readonly programme?: Programme;
  readonly category?: Category;
  readonly year?: number;
  readonly district?: string;
}
