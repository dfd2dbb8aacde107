import type { Release, WholePublication } from '@/lib/domain/publication';

/** What a release is made from; the store gives it its number, its time and the hash of what it holds. */
export interface RegisterContent extends Omit<WholePublication, 'release'> {
  readonly release: Omit<Release, 'number' | 'publishedAt' | 'contentHash'>;
}
