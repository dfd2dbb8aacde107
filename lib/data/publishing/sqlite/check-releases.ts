import { readRelease } from '../../read-release';
import { readFile } from '../../sqlite/read-file';
import { readStoredReleases } from '../../stored-releases';
import { contentHash } from '../content-hash';

export interface CheckedReleases {
  /** How many releases there are. */
  readonly releases: number;
  /** Those whose rows do not give the hash under which they were published, as `lang-son 2`. */
  readonly differing: readonly string[];
}

/** Reads every release of the file at `path`, one after the other, and compares it with its hash. */
export const checkReleases = (path: string): Promise<CheckedReleases> =>
  readFile(path, async (store) => {
    const releases = await readStoredReleases(store);
    const differing: string[] = [];
    for (const { dataset, release } of releases) {
      const publication = await readRelease(store, dataset.slug, release.number);
      const isWhole = publication !== null && contentHash(publication) === release.contentHash;
      if (!isWhole) differing.push(`${dataset.slug} ${release.number}`);
    }
    return { releases: releases.length, differing };
  });
