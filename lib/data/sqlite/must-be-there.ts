import { existsSync } from 'node:fs';
import { StoreUnavailable } from '../store-unavailable';

/** Throws `StoreUnavailable` where there is no file at `path`, which the driver would create. */
export function mustBeThere(path: string): void {
  if (!existsSync(/* turbopackIgnore: true */ path)) throw new StoreUnavailable('missing', path);
}
