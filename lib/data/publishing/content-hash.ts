import { createHash } from 'node:crypto';
import type { ReleaseContent } from './release-content';

/** JSON in which the order of keys says nothing. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * The SHA-256, in hexadecimal digits, of all that a release says: the same for the same content, whatever file it came
 * from, whenever, and with whatever note.
 */
export function contentHash({ dataset, sources, statements, premises, schemes }: ReleaseContent): string {
  const hash = createHash('sha256');
  for (const [name, rows] of Object.entries({ dataset: [dataset], sources, statements, premises, schemes })) {
    hash.update(`${name} ${rows.length}\n`);
    for (const row of rows) hash.update(`${canonical(row)}\n`);
  }
  return hash.digest('hex');
}
