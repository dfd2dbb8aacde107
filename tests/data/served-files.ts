import { vi } from 'vitest';
import { storeUrl } from '@/lib/data/store-url';
import { forgetProcessWide } from '@/tests/support/forget-process-wide';
import { askApi } from './ask-api';

/** These files of the API, as a process serves them that begins to read the store there; DATABASE_URL stays set to it. */
export async function servedFiles(address: string, names: readonly string[]): Promise<readonly string[]> {
  vi.stubEnv('DATABASE_URL', storeUrl(address));
  vi.resetModules();
  forgetProcessWide();
  const texts = [];
  for (const name of names) {
    const answer = await askApi(`https://example.org/api/v1/${name}`);
    if (answer.status !== 200) throw new Error(`${name} is answered ${answer.status}.`);
    texts.push(await answer.text());
  }
  return texts;
}
