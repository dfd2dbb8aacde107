import { groundsOf } from '@/lib/domain/closure';
import type { Figure } from '@/lib/domain/figure';
import { registerSources } from '@/lib/domain/register-figures';
import type { Report } from '@/lib/domain/report';

/** The ids of the documents that a figure rests on in the end. */
export function figureSourceIds({ closure, publication }: Report, figure: Figure): readonly string[] {
  const { sourceIds, restsOnRegister } = groundsOf(closure, figure);
  return [...sourceIds, ...(restsOnRegister ? registerSources(publication.schemes) : [])];
}
