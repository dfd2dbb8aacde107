import { pathToFileURL } from 'node:url';
import { isPostgresql, type StoreAddress } from './store-address';

/**
 * The address as DATABASE_URL and the drivers take it: of a file, one in which `#`, `?`, `%` and letters of any language
 * are safe.
 */
export const storeUrl = (address: StoreAddress): string =>
  isPostgresql(address) ? address : pathToFileURL(address).href;
