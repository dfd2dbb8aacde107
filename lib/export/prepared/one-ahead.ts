import { setImmediate as othersFirst } from 'node:timers/promises';

/** What the tasks make, in their order; each begins when the one before is done, while that is being used. */
export async function* oneAhead<Value>(tasks: Iterable<() => Promise<Value>>): AsyncGenerator<Value, void> {
  let begun: Promise<Value> | null = null;
  for (const task of tasks) {
    const value: Value | null = begun && (await begun);
    begun = task();
    // Who reads may go away before its turn comes.
    begun.catch(() => {});
    if (value === null) continue;
    yield value;
    await othersFirst();
  }
  if (begun !== null) yield await begun;
}
