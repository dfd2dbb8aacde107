import type { RegisterReport } from '@/lib/domain/register-report';
import type { MoneyUnit } from '@/lib/vocabulary/money-unit';
import type { RegisterContent } from './judge/register-content';
import type { RegisterContext } from './judge/register-context';

/** What a page asks its worker: one file, whole. */
export interface CheckRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly context: RegisterContext;
  readonly unit: MoneyUnit | null;
}

/** What the worker answers, some of them while it reads. `done`: how much of the work, from 0 to 1. */
export type CheckAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number }
  | {
      readonly kind: 'checked';
      readonly id: number;
      readonly report: RegisterReport;
      readonly content: RegisterContent | null;
    }
  | { readonly kind: 'failed'; readonly id: number };
