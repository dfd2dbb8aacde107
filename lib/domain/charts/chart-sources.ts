import { groundsOf } from '../closure';
import type { Figure } from '../figure';
import { registerSources } from '../register-figures';
import type { Report } from '../report';
import type { ChartModel } from './chart-model';

/** The ids of the documents that a chart's figures rest on, in the order of the release's sources. */
export function chartSources({ closure, publication }: Report, model: ChartModel): readonly string[] {
  const figures: readonly Figure[] =
    model.kind === 'bars'
      ? [...model.rows.flatMap((row) => [...row.cells, row.total]), model.total.total]
      : [model.whole, ...model.spans.map((span) => span.figure)];
  const grounds = figures.map((figure) => groundsOf(closure, figure));
  const used = new Set(grounds.flatMap(({ sourceIds }) => sourceIds));
  if (grounds.some(({ restsOnRegister }) => restsOnRegister)) {
    for (const id of registerSources(publication.schemes)) used.add(id);
  }
  if (model.kind === 'time' && model.schemes.length > 0) {
    const shown = new Set(model.schemes.map(({ code }) => code));
    for (const scheme of publication.schemes) {
      if (shown.has(scheme.code)) for (const id of scheme.sourceIds) used.add(id);
    }
  }
  return publication.sources.map(({ id }) => id).filter((id) => used.has(id));
}
