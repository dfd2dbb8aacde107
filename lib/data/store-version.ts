import 'server-only';
import { createHash } from 'node:crypto';
import { processWide } from '@/lib/process-wide';
import type { StoreContents } from './inspect-store';
import { standingOf } from './load-publication';
import { storeContents } from './store-state';

const latest = processWide('store-version', (): { contents: StoreContents | null; version: string } => ({
  contents: null,
  version: '',
}));

/**
 * A text that differs for any two states of the store between which anything served may differ; `null` while nothing
 * can be read. A new release counts from the moment that pages show it.
 */
export async function storeVersion(): Promise<string | null> {
  const contents = await storeContents();
  if (contents.state !== 'ready') return null;
  if (contents !== latest.contents) {
    const standings = contents.releases.flatMap((release) => (release.isCurrent ? [standingOf(release)] : []));
    if (standings.every(({ state }) => state !== 'reading')) {
      const told = [contents.releases.map(({ key, isCurrent }) => [key, isCurrent]), standings];
      latest.version = createHash('sha256').update(JSON.stringify(told)).digest('base64url');
      // What cannot be read may be the next time.
      latest.contents = standings.every(({ state }) => state === 'current') ? contents : null;
    }
  }
  return latest.version;
}
