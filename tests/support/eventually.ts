import { vi } from 'vitest';

/** Waits until `check` holds, as long as a busy machine may need; Vitest itself would give it a second. */
export const eventually = <Value>(check: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(check, { timeout: 60_000 });
