import type { ReactNode } from 'react';
import { FigureLink } from '@/components/figures/figure-link';
import { RichText } from '@/components/ui/rich-text';
import { samePeriod } from '@/lib/domain/period';
import type { Report } from '@/lib/domain/report';
import { selectFigure } from '@/lib/domain/select-figure';
import type { View } from '@/lib/format/view';
import { type CategoryOrRemainder, categories, notItemised } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';

interface RemainderNoteProps {
  readonly view: View;
  readonly report: Report;
}

/** Why the types that the source lists do not make its total, in figures; nothing where nothing remains. */
export function RemainderNote({ view, report }: RemainderNoteProps) {
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const { reconciliation: texts, vocabulary } = view.messages;
  const at = (measure: Measure, category: CategoryOrRemainder | null, programme: Programme | null = null) =>
    closure.at({ measure, programme, category, period });
  const rest = at('schemes', notItemised);
  if (!rest.value) return null;
  const listed = categories.filter((category) => at('schemes', category).value !== null);
  const itemised = (measure: Measure) => selectFigure(closure, measure, [], listed, period);
  const total = at('schemes', null);
  const link = (figure: ReturnType<typeof at>): ReactNode => <FigureLink view={view} figure={figure} />;
  const elsewhere = publication.statements.filter(
    ({ cell }) =>
      cell.measure === 'schemes' &&
      cell.category !== null &&
      !samePeriod(cell.period, period) &&
      !(listed as readonly CategoryOrRemainder[]).includes(cell.category),
  );
  return (
    <section className="prose mt-8">
      <h2>{texts.remainderTitle(view.format.figure(itemised('schemes')), view.format.figure(total))}</h2>
      <p>
        <RichText
          text={texts.remainderText}
          values={{
            total: link(total),
            totalSupport: link(at('support', null)),
            itemised: link(itemised('schemes')),
            itemisedSupport: link(itemised('support')),
            rest: link(rest),
            restSupport: link(at('support', notItemised)),
            restKcqg: link(at('schemes', notItemised, 'kcqg')),
            restKcdp: link(at('schemes', notItemised, 'kcdp')),
          }}
        />
      </p>
      {elsewhere.map((statement) => (
        <p key={statement.id}>
          <RichText
            text={texts.remainderHint}
            values={{
              period: view.format.period(statement.cell.period),
              schemes: link(closure.at(statement.cell)),
              category: statement.cell.category && vocabulary.category[statement.cell.category].toLowerCase(),
            }}
          />
        </p>
      ))}
    </section>
  );
}
