import { join } from 'node:path';
import type { SeedReleaseContent } from '@/lib/data/publishing/release-content';
import { readSeed } from '@/lib/ingest/read-seed';
import { seedFolders } from '@/lib/ingest/seed-folders';
import { describeProblem } from '@/lib/ingest/seed-problem';

const folder = 'prisma/seed';

/** Thrown where seed files have mistakes: one line for each thing to mend. */
export class SeedMistakes extends Error {
  override readonly name = 'SeedMistakes';
}

/** Every seed folder's content. Throws `SeedMistakes`. */
export async function readSeeds(): Promise<readonly SeedReleaseContent[]> {
  const contents: SeedReleaseContent[] = [];
  const problems: string[] = [];
  for (const slug of seedFolders(folder)) {
    const reading = await readSeed(join(folder, slug));
    if (reading.ok) contents.push(reading.content);
    else problems.push(...reading.problems.map((problem) => `  ${folder}/${slug}/${describeProblem(problem)}`));
  }
  if (problems.length > 0) throw new SeedMistakes(problems.join('\n'));
  return contents;
}
