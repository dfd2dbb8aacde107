import { engineOf } from '../engine-of';
import { inspectStore, type StoreContents } from '../inspect-store';
import { readRelease } from '../read-release';
import type { StoreAddress } from '../store-address';
import { readStoredReleases } from '../stored-releases';
import { addRelease } from './add-release';
import { changeStore } from './change-store';
import { changingEngineOf } from './changing-engine-of';
import { holdsRegister, mergeSeed } from './merge-seed';
import { prepareAnew } from './prepare-anew';
import type { Preparing } from './preparing';
import type { SeedReleaseContent } from './release-content';
import type { Draft, ReleaseOptions } from './store-change';
import { unpreparedReleases } from './unprepared-releases';

interface PreparedRelease {
  readonly slug: string;
  readonly number: number;
  readonly isNew: boolean;
}

/** What was done to a store. */
export interface Preparation {
  readonly created: boolean;
  readonly migrations: readonly string[];
  readonly releases: readonly PreparedRelease[];
}

/** The current releases, where they have taken every seed into account; else `null`. */
function upToDate(found: StoreContents, seeds: readonly SeedReleaseContent[]): readonly PreparedRelease[] | null {
  if (found.state !== 'ready') return null;
  const releases = seeds.flatMap(({ dataset: { slug }, seedHash }) => {
    const current = found.releases.find(({ isCurrent, dataset }) => isCurrent && dataset.slug === slug);
    return current?.seedHash === seedHash ? [{ slug, number: current.release.number, isNew: false }] : [];
  });
  return releases.length === seeds.length ? releases : null;
}

/** Whether every large register was prepared by this program. Whatever keeps one from looking, a change meets and names. */
const isPrepared = async (address: StoreAddress, preparing: Preparing): Promise<boolean> =>
  (await engineOf(address))
    .read(address, async (store) => (await unpreparedReleases(store, preparing)).length === 0)
    .catch(() => false);

interface AddedSeed {
  readonly release: PreparedRelease;
  readonly isWritten: boolean;
}

async function addSeed(
  draft: Draft,
  seed: SeedReleaseContent,
  preparing: ReleaseOptions['preparing'],
): Promise<AddedSeed> {
  const { store } = draft;
  const { seedHash } = seed;
  const { slug } = seed.dataset;
  const stored = (await readStoredReleases(store)).filter(({ dataset }) => dataset.slug === slug);
  const found = stored.find(({ isCurrent }) => isCurrent);
  if (found?.seedHash === seedHash) {
    return { release: { slug, number: found.release.number, isNew: false }, isWritten: false };
  }
  const register =
    found !== undefined &&
    holdsRegister(
      found.release,
      stored.map(({ release }) => release),
    )
      ? await readRelease(store, slug, found.release.number)
      : null;
  const content = register === null ? seed : mergeSeed(seed, register);
  const added = await addRelease(draft, content, { seedHash, preparing });
  // What the seed says is told already: only that it was looked at is to be remembered.
  if (!added.isNew) {
    await store.release.updateMany({ where: { number: added.number, dataset: { slug } }, data: { seedHash } });
  }
  return { release: { slug, ...added }, isWritten: true };
}

/**
 * Makes the store hold the present schema, what is new in the seeds, and what this program prepares of large registers;
 * a published register stays. A store that is not
 * there appears as a whole or not at all. Throws whatever `changeStore` throws, and leaves the store as it was.
 */
export async function prepareStore(
  address: StoreAddress,
  seeds: readonly SeedReleaseContent[],
  { dryRun = false, preparing, ...options }: ReleaseOptions & { readonly dryRun?: boolean } = {},
): Promise<Preparation> {
  const present = upToDate(await inspectStore(address), seeds);
  if (present !== null && (preparing === undefined || (await isPrepared(address, preparing)))) {
    const engine = await changingEngineOf(address);
    await engine.clearLeftovers(address);
    return { created: false, migrations: [], releases: present };
  }
  return changeStore(
    address,
    async (draft) => {
      const added: AddedSeed[] = [];
      for (const seed of seeds) added.push(await addSeed(draft, seed, preparing));
      const { migrations, isNew: created } = draft;
      const releases = added.map(({ release }) => release);
      const prepared = preparing === undefined ? 0 : await prepareAnew(draft.store, preparing, options.onPhase);
      const isChanged = created || migrations.length > 0 || added.some(({ isWritten }) => isWritten) || prepared > 0;
      return { value: { created, migrations, releases }, keep: isChanged && !dryRun };
    },
    options,
  );
}
