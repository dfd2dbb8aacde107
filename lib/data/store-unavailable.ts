import type { StoreProblem } from './inspect-store';

/** Thrown where a publication is asked for and the store cannot be read; `storeState` says the same without throwing. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(
    readonly state: StoreProblem,
    readonly path: string,
    options?: ErrorOptions,
  ) {
    super(`The database ${path} cannot be served: ${state}.`, options);
  }
}
