import { processWide } from '@/lib/process-wide';

/** What is told of what is served to who stands before Next, and cannot read the store. */
export interface ServedVersion {
  /** A text that differs once anything served may differ, as of the last second; `null` while the store cannot be read. */
  readonly version: () => Promise<string | null>;
}

/** Where instrumentation.ts, which Next bundles apart, puts what tells it once Next is up; `null` until then. */
export const servedVersion = processWide('served-version', (): { current: ServedVersion | null } => ({
  current: null,
}));
