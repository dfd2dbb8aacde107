import { existsSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inspectStore, migrationsFolder, type StoreContents } from './inspect-store';
import { migrate } from './migrations';
import { publish, type ReleaseContent } from './publish';
import { storeAdvice } from './store-advice';

/** What was done to a store. */
export interface Preparation {
  readonly created: boolean;
  readonly migrations: readonly string[];
  readonly releases: readonly { readonly slug: string; readonly number: number; readonly isNew: boolean }[];
}

async function fill(path: string, contents: readonly ReleaseContent[]): Promise<Omit<Preparation, 'created'>> {
  const migrations = await migrate(path, migrationsFolder());
  const releases: { slug: string; number: number; isNew: boolean }[] = [];
  for (const content of contents) releases.push({ slug: content.dataset.slug, ...(await publish(path, content)) });
  return { migrations, releases };
}

/** The current releases, where they are just what the contents would make; else `null`. */
function upToDate(found: StoreContents, contents: readonly ReleaseContent[]): Preparation['releases'] | null {
  if (found.state !== 'ready') return null;
  const releases = contents.flatMap(({ dataset: { slug }, release: { contentHash } }) => {
    const same = found.releases.find((release) => release.isCurrent && release.slug === slug);
    return same?.contentHash === contentHash ? [{ slug, number: same.number, isNew: false }] : [];
  });
  return releases.length === contents.length ? releases : null;
}

/**
 * Makes the file at `path` hold the present schema and the given contents. A file that is not there appears as a whole
 * or not at all. Throws a sentence, and leaves the file as it was, where it is locked, newer or not to be read.
 */
export async function prepareStore(path: string, contents: readonly ReleaseContent[]): Promise<Preparation> {
  const found = await inspectStore(path);
  const { state } = found;
  if (state === 'unreadable' || state === 'locked' || state === 'newer_schema')
    throw new Error(storeAdvice(state, path));
  const releases = upToDate(found, contents);
  if (releases !== null) return { created: false, migrations: [], releases };
  if (existsSync(path)) return { created: false, ...(await fill(path, contents)) };

  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.new-${process.pid}`;
  try {
    const done = await fill(draft, contents);
    // Unlike a rename, a link never replaces a file that has appeared meanwhile.
    linkSync(draft, path);
    return { created: true, ...done };
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isTaken) return await prepareStore(path, contents);
    throw error;
  } finally {
    for (const rest of [draft, `${draft}-journal`]) rmSync(rest, { force: true });
  }
}
