/**
 * `npx tsx scripts/generate-illustrative.ts [FOLDER]`: writes the seed of the invented province Minh Họa. From a fixed
 * seed: it writes the same bytes each time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { illustrativeFiles } from './illustrative/files';

const folder = process.argv[2] ?? 'prisma/seed/minh-hoa';
mkdirSync(folder, { recursive: true });
for (const { name, text } of illustrativeFiles()) writeFileSync(join(folder, name), text);
