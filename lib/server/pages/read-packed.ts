import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Encoding, encodings } from './accepted-encoding';

/** Where scripts/compress-static.mjs puts files, named by what they hold before they are packed. */
const folder = join('.build', 'static');

/** These bytes as the build has packed them; nothing where it has not. */
export async function readPacked(bytes: Buffer): Promise<ReadonlyMap<Encoding, Buffer>> {
  const name = createHash('sha256').update(bytes).digest('hex');
  const found = await Promise.all(
    encodings.map(async (encoding) => {
      const packed = await readFile(join(folder, `${name}.${encoding}`)).catch(() => null);
      return packed === null ? [] : [[encoding, packed] as const];
    }),
  );
  return new Map(found.flat());
}
