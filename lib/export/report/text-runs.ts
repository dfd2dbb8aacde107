import type { Runs } from './report-model';

/** A text in the report's own language as runs. */
export const textRuns = (text: string): Runs => [{ text }];
