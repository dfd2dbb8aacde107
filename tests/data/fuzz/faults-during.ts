import { vi } from 'vitest';

/** What nobody should see while the work is done: errors in the log, and rejections that nobody handles. Throws what the work throws. */
export async function faultsDuring(work: () => Promise<void>): Promise<readonly string[]> {
  const seen: string[] = [];
  const tell = (kind: string) => (reason: unknown) => {
    seen.push(`${kind}: ${reason instanceof Error ? reason.stack : String(reason)}`);
  };
  const onRejection = tell('unhandled rejection');
  process.on('unhandledRejection', onRejection);
  const spies = (['error', 'warn'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(tell(`console.${name}`)),
  );
  try {
    await work();
    // A rejection counts as unhandled once the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve));
    return seen;
  } finally {
    process.off('unhandledRejection', onRejection);
    for (const spy of spies) spy.mockRestore();
  }
}
