import { periodKey } from '@/lib/domain/period';
import type { Publication } from '@/lib/domain/publication';
import { inventedSuffix } from '../invented-suffix';

/** What the 360Giving file is called by those who keep it. */
export const grantsFileName = ({ dataset, release }: Publication): string =>
  `${dataset.slug}_khuyen-cong_grants_${periodKey(dataset.period)}_r${release.number}${inventedSuffix(dataset)}.json`;
