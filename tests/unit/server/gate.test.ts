import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGate, type Leave } from '@/lib/server/admission/gate';

const patient = 60_000;
const never = new AbortController().signal;

it('lets in so many, the others in their order, and nobody twice', async () => {
  const gate = createGate({ atOnce: 2, waiting: 2, patience: patient });
  const entered: string[] = [];
  const leaves: Leave[] = [];
  const enter = async (name: string) => {
    const leave = await gate.enter(never);
    entered.push(leave === null ? `not ${name}` : name);
    if (leave !== null) leaves.push(leave);
  };
  const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map(enter));
  await new Promise((resolve) => setImmediate(resolve));
  expect(entered).toEqual(['a', 'b', 'not e']);
  leaves[1]?.();
  leaves[1]?.();
  await new Promise((resolve) => setImmediate(resolve));
  expect(entered).toEqual(['a', 'b', 'not e', 'c']);
  leaves[0]?.();
  await all;
  expect(entered).toEqual(['a', 'b', 'not e', 'c', 'd']);
});

it('never has more inside or waiting than it may, and is empty in the end', async () => {
  const step = fc.oneof(
    fc.record({ does: fc.constant('enter' as const) }),
    fc.record({ does: fc.constantFrom('leave' as const, 'give up' as const), which: fc.nat(20) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.nat(4), fc.array(step), async (atOnce, waiting, steps) => {
      const gate = createGate({ atOnce, waiting, patience: patient });
      const leaves: Leave[] = [];
      const hopes: AbortController[] = [];
      for (const one of steps) {
        if (one.does === 'enter') {
          const hope = new AbortController();
          hopes.push(hope);
          gate.enter(hope.signal).then((leave) => leave && leaves.push(leave));
        } else if (one.does === 'leave') leaves[one.which % Math.max(1, leaves.length)]?.();
        else hopes[one.which % Math.max(1, hopes.length)]?.abort();
        await new Promise((resolve) => setImmediate(resolve));
        expect(gate.inside()).toBeLessThanOrEqual(atOnce);
        expect(gate.waiting()).toBeLessThanOrEqual(waiting);
        if (gate.waiting() > 0) expect(gate.inside()).toBe(atOnce);
      }
      for (const hope of hopes) hope.abort();
      await new Promise((resolve) => setImmediate(resolve));
      for (const leave of leaves) leave();
      expect([gate.inside(), gate.waiting()]).toEqual([0, 0]);
    }),
    { numRuns: 50 },
  );
});
