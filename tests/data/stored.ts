import { existsSync, readFileSync } from 'node:fs';

/** All that is in a store, to be compared: `null` where there is none. */
export async function stored(address: string): Promise<string | null> {
  return existsSync(address) ? readFileSync(address, 'base64') : null;
}
