/**
 * `npm run data -- seed`   checks the seed files and publishes what is new in them
 * `npm run data -- check`  checks the seed files and the database, and changes nothing
 */
import { join } from 'node:path';
import { inspectStore } from '@/lib/data/inspect-store';
import { prepareStore } from '@/lib/data/prepare-store';
import type { ReleaseContent } from '@/lib/data/publish';
import { storeAdvice } from '@/lib/data/store-advice';
import { readSeed } from '@/lib/ingest/read-seed';
import { seedFolders } from '@/lib/ingest/seed-folders';
import { describeProblem } from '@/lib/ingest/seed-problem';
import { readEnvironment } from '@/lib/schemas/environment';

const seedFolder = 'prisma/seed';

/** Every seed folder's content. Throws one line for each thing to mend. */
function readSeeds(): ReleaseContent[] {
  const readings = seedFolders(seedFolder).map((slug) => ({ slug, reading: readSeed(join(seedFolder, slug)) }));
  const problems = readings.flatMap(({ slug, reading }) =>
    reading.ok ? [] : reading.problems.map((problem) => `  ${seedFolder}/${slug}/${describeProblem(problem)}`),
  );
  if (problems.length > 0) throw new Error(['The seed has mistakes; nothing was published.', ...problems].join('\n'));
  return readings.flatMap(({ reading }) => (reading.ok ? [reading.content] : []));
}

async function seed(path: string): Promise<void> {
  const { created, migrations, releases } = await prepareStore(path, readSeeds());
  if (created) console.log(`Created ${path}.`);
  else if (migrations.length > 0) console.log(`Applied ${migrations.join(', ')}.`);
  for (const { slug, number, isNew } of releases) {
    console.log(isNew ? `Published ${slug} as release ${number}.` : `${slug} is unchanged: release ${number}.`);
  }
}

async function check(path: string): Promise<void> {
  const seeds = readSeeds();
  console.log(`The seed is sound: ${seeds.map(({ dataset }) => dataset.slug).join(', ')}.`);
  const found = await inspectStore(path);
  if (found.state !== 'ready') throw new Error(storeAdvice(found.state, path));
  for (const { slug, number } of found.releases.filter(({ isCurrent }) => isCurrent)) {
    console.log(`${path} serves ${slug}, release ${number}.`);
  }
}

const commands: Record<string, (path: string) => Promise<void>> = { seed, check };

try {
  const command = commands[process.argv[2] ?? ''];
  if (command === undefined) throw new Error('Say what to do: npm run data -- seed, or npm run data -- check.');
  await command(readEnvironment().databasePath);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
