import { setTimeout as pause } from 'node:timers/promises';
import type { StoreAddress } from '../../store-address';
import type { StoreClient } from '../../store-client';
import { StoreFailure } from '../store-failure';

const between = 100;

/** Any number that nothing else in the database takes for such a lock: the letters "khcong" as bytes. */
const lockNumber = 0x6b68636f6e67;

/**
 * Keeps every other process from changing the database until the transaction ends, however it ends. Waits `patience`
 * milliseconds for another, then throws a `StoreFailure`.
 */
export async function lockDatabase(
  store: StoreClient,
  address: StoreAddress,
  patience: number,
  onWait: () => void,
): Promise<void> {
  const start = performance.now();
  for (let round = 0; ; round++) {
    const [found] = await store.$queryRaw<{ isMine: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${lockNumber}::bigint) AS "isMine"`;
    if (found?.isMine === true) return;
    if (performance.now() - start > patience) throw new StoreFailure('busy', address);
    if (round === 2) onWait();
    await pause(between);
  }
}
