import { processWide } from '@/lib/process-wide';

/** What is told of the store to who stands before Next, and cannot read it. */
export interface StoreWatch {
  /** A text that differs once anything served may differ, as of the last second; `null` while the store cannot be read. */
  readonly version: () => Promise<string | null>;
}

/** Where instrumentation.ts, which Next bundles apart, puts the watch once Next is up; `null` until then. */
export const storeWatch = processWide('store-watch', (): { current: StoreWatch | null } => ({ current: null }));
