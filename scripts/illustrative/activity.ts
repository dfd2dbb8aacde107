import type { Category } from '@/lib/vocabulary/category';
import type { LegalForm } from '@/lib/vocabulary/legal-form';

/** What the invented schemes of a type are like. Money is million đồng. */
export interface Activity {
  readonly category: Category;
  /** The letters of the type in a scheme's code. */
  readonly letters: string;
  /** How many schemes the years 2021 to 2025 have. */
  readonly perYear: readonly [number, number, number, number, number];
  /** Of a hundred schemes, those that the national programme pays. */
  readonly nationalShare: number;
  /** The legal forms of establishments that may get it, each in its district; or it is spent for several, or for all. */
  readonly recipient: readonly LegalForm[] | 'several' | 'all';
  /** `{}` stands for a product or a subject. */
  readonly titles: readonly string[];
  readonly subjects: readonly string[];
  readonly support: readonly [least: number, most: number, step: number];
  /** Own capital for each đồng of support, in tenths. */
  readonly leverageTenths: readonly [least: number, most: number];
  readonly jobs: readonly [least: number, most: number];
}
