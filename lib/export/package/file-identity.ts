import type { Report } from '@/lib/domain/report';

/** What decides the bytes of a document about a release: the release, and what `parts` tell. */
export const fileIdentity = ({ publication: { dataset, release } }: Report, parts: readonly string[]): string =>
  JSON.stringify([dataset.slug, release.number, release.publishedAt, release.contentHash, ...parts]);
