import type { Publication } from '@/lib/domain/publication';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';

/** The reviewed seed of Lạng Sơn as the store would number it. */
export const langSon: Publication = {
  ...langSonSeed,
  release: { ...langSonSeed.release, number: 2, publishedAt: '2026-03-04T05:06:07.000Z' },
};
