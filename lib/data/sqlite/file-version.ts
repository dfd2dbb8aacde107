import { statSync } from 'node:fs';
import type { StoreVersion } from '../store-engine';

/** Which file is at `path`, and as of which change of it or of a journal beside it. */
export function fileVersion(path: string): StoreVersion {
  try {
    const [store, ...beside] = [path, `${path}-wal`, `${path}-journal`]
      .map((file) => statSync(/* turbopackIgnore: true */ file, { throwIfNoEntry: false }))
      .map((found) => ({ file: `${found?.dev} ${found?.ino}`, written: `${found?.mtimeMs} ${found?.size}` }));
    return {
      place: store?.file ?? '',
      content: [store, ...beside].map((found) => `${found?.file} ${found?.written}`).join(),
    };
  } catch {
    return { place: '', content: '' };
  }
}
