import type { Publication } from '@/lib/domain/publication';
import type { CatalogueEntry } from '@/lib/export/dcat/dataset-description';
import { langSonSeed } from '@/tests/fixtures/lang-son-seed';

const firstPublishedAt = '2025-12-01T00:00:00Z';

/** Lạng Sơn in its second release. */
export const langSonEntry: CatalogueEntry = {
  publication: { ...langSonSeed, release: { ...langSonSeed.release, number: 2, publishedAt: '2026-01-01T00:00:00Z' } },
  firstPublishedAt,
};

export const entryOf = (publication: Publication): CatalogueEntry => ({ publication, firstPublishedAt });
