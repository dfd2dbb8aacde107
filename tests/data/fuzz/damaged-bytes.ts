import { type Arbitrary, array, constantFrom, integer, nat, oneof, record, uint8Array } from 'fast-check';

interface Damage {
  readonly at: number;
  readonly kind: 'flip' | 'insert' | 'drop' | 'cut' | 'repeat';
  readonly amount: number;
  readonly bytes: Uint8Array;
}

const one = (length: number, tokens: readonly string[]): Arbitrary<Damage> =>
  record({
    at: nat(Math.max(0, length - 1)),
    kind: constantFrom<Damage['kind']>('flip', 'insert', 'insert', 'drop', 'repeat', 'cut'),
    amount: integer({ min: 1, max: 255 }),
    bytes: oneof(
      uint8Array({ minLength: 1, maxLength: 6 }),
      constantFrom(...tokens).map((token) => new Uint8Array(Buffer.from(token))),
    ),
  });

function damaged(whole: Uint8Array, { at, kind, amount, bytes }: Damage): Uint8Array {
  const [before, after] = [whole.subarray(0, at), whole.subarray(at)];
  if (kind === 'cut') return Uint8Array.from(before);
  if (kind === 'drop') return Buffer.concat([before, after.subarray(amount)]);
  if (kind === 'insert') return Buffer.concat([before, bytes, after]);
  if (kind === 'repeat') return Buffer.concat([before, ...Array.from({ length: amount }, () => bytes), after]);
  const changed = Uint8Array.from(whole);
  changed[at] = (changed[at] ?? 0) ^ amount;
  return changed;
}

/** The bytes with up to eight things done to them that a disk, a transfer or an ill will may do. `tokens`: what has a meaning in them. */
export const damagedBytes = (whole: Uint8Array, tokens: readonly string[]): Arbitrary<Uint8Array> =>
  array(one(whole.length, tokens), { minLength: 1, maxLength: 8 }).map((damages) => damages.reduce(damaged, whole));
