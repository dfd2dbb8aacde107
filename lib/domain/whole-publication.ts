import type { Publication, WholePublication } from './publication';

/** The release with all its schemes at hand: for small ones. */
export function wholePublication({ prepared: _, schemes, ...publication }: Publication): WholePublication {
  return { ...publication, schemes: [...schemes] };
}
