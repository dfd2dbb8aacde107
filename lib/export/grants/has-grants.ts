import type { Publication } from '@/lib/domain/publication';
import { isGranted } from './demands';

/** Whether any scheme has what 360Giving demands: without one there is no file, since the standard allows no empty one. */
export const hasGrants = ({ schemes }: Pick<Publication, 'schemes'>): boolean => schemes.some(isGranted);
