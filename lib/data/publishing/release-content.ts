import type { Release, WholePublication } from '@/lib/domain/publication';

/** What a release is made from; the store gives it its number, its time and the hash of what it holds. */
export interface ReleaseContent extends Omit<WholePublication, 'release'> {
  readonly release: Omit<Release, 'number' | 'publishedAt' | 'contentHash'>;
}

/** What a release is made from that the reviewed seed files tell. */
export interface SeedReleaseContent extends ReleaseContent {
  /** The hash of those files. */
  readonly seedHash: string;
}
