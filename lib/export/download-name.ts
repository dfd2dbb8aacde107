import type { Publication } from '@/lib/domain/publication';
import { inventedSuffix } from './invented-suffix';

/**
 * What a downloaded file is called: place, what is in it (`schemes`, `2017-2021`), release, in which form (`2x`) and, of
 * invented data, that it is. What differs between two files differs in their names.
 */
export const downloadName = (
  { dataset, release }: Pick<Publication, 'dataset' | 'release'>,
  subject: readonly string[],
  extension: string,
  form: readonly string[] = [],
): string =>
  `${[dataset.slug, 'khuyen-cong', ...subject, `r${release.number}`, ...form].join('_')}${inventedSuffix(dataset)}.${extension}`;
