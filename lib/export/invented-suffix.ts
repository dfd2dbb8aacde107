import type { Dataset } from '@/lib/domain/publication';

/** What the name of a file of invented data ends with, before its format. */
export const inventedSuffix = ({ isIllustrative }: Pick<Dataset, 'isIllustrative'>): string =>
  isIllustrative ? '_so-lieu-bia_invented' : '';
