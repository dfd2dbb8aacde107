import type { Publication, Release } from '@/lib/domain/publication';
import type { Scheme } from '@/lib/domain/scheme';

/** What a release is made from; the store gives it its number, its time and the hash of what it holds. */
export interface ReleaseContent extends Omit<Publication, 'release' | 'schemes' | 'prepared'> {
  readonly release: Omit<Release, 'number' | 'publishedAt' | 'contentHash'>;
  readonly schemes: readonly Scheme[];
}

/** What a release is made from that the reviewed seed files tell. */
export interface SeedReleaseContent extends ReleaseContent {
  /** The hash of those files. */
  readonly seedHash: string;
}
