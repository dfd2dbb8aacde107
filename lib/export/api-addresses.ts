import { feedFiles, feedIds } from '@/lib/format/feed-files';
import { templateAddress } from '@/lib/format/template-href';
import { citationFormatIds, citationFormats } from '@/lib/vocabulary/citation-format';
import { datasetFileIds, datasetFiles, siteFileIds, siteFiles } from '@/lib/vocabulary/file-format';
import { fileAddresses } from './file-address';

/** The files that every release of every dataset has. */
const ofEveryDataset = datasetFileIds.filter((id) => id !== 'grants');

/**
 * The addresses of a dataset's files, citations and feeds. Its charts and its grants depend on the release: its charts are
 * listed among themselves.
 */
export const datasetAddresses = (slug: string): readonly string[] => [
  ...fileAddresses(slug),
  ...ofEveryDataset.map((id) => `/api/v1/${slug}/${datasetFiles[id].file}`),
  ...citationFormatIds.map((id) => `/api/v1/${slug}/${citationFormats[id].file}`),
  ...feedIds.map((id) => `/api/v1/${slug}/${feedFiles[id].file}`),
];

/** Every address below /api but those of charts. */
export const apiAddresses = (slugs: readonly string[]): readonly string[] => [
  '/api/health',
  '/api/v1',
  templateAddress,
  ...siteFileIds.map((id) => `/api/v1/${siteFiles[id].file}`),
  ...slugs.flatMap(datasetAddresses),
];
