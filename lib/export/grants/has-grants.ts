import { inAnyOrder } from '@/lib/domain/in-any-order';
import type { Publication } from '@/lib/domain/publication';
import { registerIndex } from '@/lib/domain/register/register-index';
import { isGranted } from './demands';

/** Whether any scheme has what 360Giving demands: without one there is no file, since the standard allows no empty one. */
export function hasGrants({ schemes }: Pick<Publication, 'schemes'>): boolean {
  if (!registerIndex(schemes).filled().has('decidedOn')) return false;
  for (const scheme of inAnyOrder(schemes)) if (isGranted(scheme)) return true;
  return false;
}
