import { AsyncLocalStorage } from 'node:async_hooks';

interface CurrentRequest {
  /** In each line of the log about it, and in an answer that failed. */
  readonly id: string;
  /** Whether it was answered without Next: `null` where it got nowhere near. */
  cache: 'hit' | 'miss' | null;
}

/** The request that is being answered, wherever code asks. */
export const currentRequest = new AsyncLocalStorage<CurrentRequest>();

/** Notes how the request that is being answered came by its answer. */
export function noteCache(cache: 'hit' | 'miss'): void {
  const current = currentRequest.getStore();
  if (current !== undefined) current.cache = cache;
}
