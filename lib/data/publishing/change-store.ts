import type { StoreAddress } from '../store-address';
import { changingEngineOf } from './changing-engine-of';
import type { Changed, ChangeOptions, Draft } from './store-change';

/**
 * Changes the store, or makes it: `change` works on a draft, which takes the store's place at one moment, or is thrown
 * away if anything fails. One change at a time; readers see the store before or after it, never between. `change` may be
 * called again where the store was replaced meanwhile. Throws a `StoreFailure` where the system or another process
 * prevents it, and what `change` throws.
 */
export async function changeStore<Value>(
  address: StoreAddress,
  change: (draft: Draft) => Promise<Changed<Value>>,
  { onPhase = () => {}, patience = 60_000 }: ChangeOptions = {},
): Promise<Value> {
  const engine = await changingEngineOf(address);
  try {
    return await engine.change(address, change, { onPhase, patience });
  } catch (error) {
    throw engine.failureOf(error, address);
  }
}
