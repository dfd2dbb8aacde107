import type { StoreProblem } from './store-problem';

/** Thrown where a publication is asked for and the store cannot be read; `storeState` says the same without throwing. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(
    readonly state: StoreProblem,
    /** Without a password. */
    readonly address: string,
    options?: ErrorOptions,
  ) {
    super(`The database ${address} cannot be served: ${state}.`, options);
  }
}

/** By name: what is shared process-wide may have been thrown by another copy of the class. */
export const isStoreUnavailable = (error: unknown): error is StoreUnavailable =>
  error instanceof Error && error.name === 'StoreUnavailable';
