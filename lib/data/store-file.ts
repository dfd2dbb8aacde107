import { pathToFileURL } from 'node:url';

/** How the driver is told of a file: an address in which `#`, `?`, `%` and letters of any language are safe. */
export const storeUrl = (path: string): string => pathToFileURL(path).href;
