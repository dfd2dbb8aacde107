import type { Release, WholePublication } from '@/lib/domain/publication';
import { registerSourceId } from '@/lib/vocabulary/register-source-id';
import type { SeedReleaseContent } from './release-content';

/**
 * Whether the schemes of the current release are an officer's register, be it by way of later seeds and rollbacks: they
 * carry the register's file with them. `releases`: all of the dataset.
 */
export const holdsRegister = ({ file }: Release, releases: readonly Release[]): boolean =>
  file !== null && releases.some((release) => release.origin === 'register' && release.file?.sha256 === file.sha256);

/** The seed's figures, premises and sources with the register that the current release holds. */
export function mergeSeed(seed: SeedReleaseContent, current: WholePublication): SeedReleaseContent {
  const sources = [
    ...seed.sources.filter(({ id }) => id !== registerSourceId),
    ...current.sources.filter(({ id }) => id === registerSourceId),
  ];
  const known = new Set(sources.map(({ id }) => id));
  return {
    ...seed,
    dataset: current.dataset,
    release: { ...seed.release, file: current.release.file },
    sources,
    schemes: current.schemes.map((scheme) => {
      const sourceIds = scheme.sourceIds.filter((id) => known.has(id));
      // Nothing says which of its sources a sentence is from.
      return sourceIds.length === scheme.sourceIds.length ? scheme : { ...scheme, sourceIds, quote: null };
    }),
  };
}
