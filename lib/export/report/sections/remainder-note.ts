import { selectFigure } from '@/lib/domain/select-figure';
import { type CategoryOrRemainder, categories, notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { Printer } from '../printer';
import type { Block } from '../report-model';

/** Why the types that the source lists do not make its total, in figures; nothing where nothing remains. */
export function remainderNote({ view, report, sentence }: Printer): readonly Block[] {
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const { reconciliation: texts } = view.messages;
  const at = (measure: Measure, category: CategoryOrRemainder | null, programme: Programme | null = null) =>
    closure.at({ measure, programme, category, period });
  const rest = at('schemes', notItemised);
  if (!rest.value) return [];
  const listed = categories.filter((category) => at('schemes', category).value !== null);
  const itemised = (measure: Measure) => selectFigure(closure, measure, [], listed, period);
  const total = at('schemes', null);
  return [
    {
      kind: 'heading',
      text: texts.remainderTitle(view.format.figure(itemised('schemes')), view.format.figure(total)),
    },
    {
      kind: 'paragraph',
      runs: sentence(texts.remainderText, {
        total,
        totalSupport: at('support', null),
        itemised: itemised('schemes'),
        itemisedSupport: itemised('support'),
        rest,
        restSupport: at('support', notItemised),
        restKcqg: at('schemes', notItemised, 'kcqg'),
        restKcdp: at('schemes', notItemised, 'kcdp'),
      }),
    },
  ];
}
