import type { Dataset } from '@/lib/domain/publication';

/** How an answer of the API says that its data is invented; nothing for real data. */
export const illustrativeHeaders = ({ isIllustrative }: Pick<Dataset, 'isIllustrative'>): Record<string, string> =>
  isIllustrative ? { 'x-illustrative': 'true' } : {};
