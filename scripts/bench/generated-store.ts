import { join } from 'node:path';
import type { Generation } from '../generated/generated-schemes';
import { fingerprint } from '../support/fingerprint.mjs';
import { generatedClient } from '../support/paths.mjs';
import { runChild } from './child';
import { keptFolder } from './kept-folder';

const madeBy = [
  'lib/data',
  'lib/domain',
  'prisma/migrations',
  'prisma/schema.prisma',
  'scripts/generated',
  'scripts/illustrative',
];

/** The path of a store that holds a generated register: made, or kept from an earlier run of the same program. */
export async function generatedStore({ rows, seed }: Generation): Promise<string> {
  const made = fingerprint(madeBy, { except: [generatedClient] }).slice(0, 12);
  const folder = await keptFolder(`store-${rows}-${seed}-${made}`, async (draft) => {
    await runChild(['child-publish', String(rows), String(seed)], join(draft, 'store.sqlite'));
  });
  return join(folder, 'store.sqlite');
}
