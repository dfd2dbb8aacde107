import type { Release } from './publication';

/** A release as lists show it. */
export interface ReleaseSummary extends Release {
  /** What an address without `?release=` shows. */
  readonly isCurrent: boolean;
}
