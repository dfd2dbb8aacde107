import type { Publication, Release } from '@/lib/domain/publication';

/** What a release is made from, but for the seed that it follows, which only the store knows. */
export interface RegisterContent extends Omit<Publication, 'release'> {
  readonly release: Omit<Release, 'number' | 'publishedAt'>;
}
