import { feedFiles, feedIds } from '@/lib/format/feed-files';
import { templateAddress } from '@/lib/format/template-href';
import { fileAddresses } from './file-address';

/** The addresses of a dataset's files and feeds. Its charts depend on the release, and are listed among themselves. */
export const datasetAddresses = (slug: string): readonly string[] => [
  ...fileAddresses(slug),
  ...feedIds.map((id) => `/api/v1/${slug}/${feedFiles[id].file}`),
];

/** Every address below /api but those of charts. */
export const apiAddresses = (slugs: readonly string[]): readonly string[] => [
  '/api/health',
  templateAddress,
  ...slugs.flatMap(datasetAddresses),
];
