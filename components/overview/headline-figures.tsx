import type { ReactNode } from 'react';
import { FigureLink } from '@/components/figures/figure-link';
import { GlossaryTerm } from '@/components/ui/glossary-term';
import { RichText } from '@/components/ui/rich-text';
import type { Selection } from '@/lib/domain/charts/chart-model';
import type { Figure } from '@/lib/domain/figure';
import { figureOfAnyCategory } from '@/lib/domain/figure-of-any-category';
import type { Report } from '@/lib/domain/report';
import { selectFigure } from '@/lib/domain/select-figure';
import type { View } from '@/lib/format/view';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Programme } from '@/lib/vocabulary/programme';
import type { TermId } from '@/lib/vocabulary/term';

interface HeadlineFiguresProps {
  readonly view: View;
  readonly report: Report;
  readonly selection: Selection;
}

/** The overview's first numbers, under the reader's selection; what no source splits that way says so. */
export function HeadlineFigures({ view, report, selection }: HeadlineFiguresProps) {
  const { messages, format } = view;
  const texts = messages.overview;
  const { closure, publication } = report;
  const { period } = publication.dataset;
  const { programmes, categories } = selection;
  const whole = programmes.length + categories.length === 0;
  const figure = (measure: Measure, programme?: Programme) =>
    selectFigure(closure, measure, programme ? [programme] : programmes, categories, period);
  const split = (measure: Measure) =>
    programmes.length === 0 && (
      <RichText
        text={texts.byProgramme}
        values={{
          kcqg: <FigureLink view={view} figure={figure(measure, 'kcqg')} />,
          kcdp: <FigureLink view={view} figure={figure(measure, 'kcdp')} />,
        }}
      />
    );
  const jobs = figure('jobs');
  const jobsItemised = closure.at({ measure: 'jobs_itemised', programme: null, category: null, period });
  const showsPart = whole && jobs.value === null && jobsItemised.value !== null;
  const fairs = figureOfAnyCategory(closure, 'fairs', selection, period);
  const attendances = figureOfAnyCategory(closure, 'fair_attendances', selection, period);
  return (
    <>
      <p aria-live="polite" className="sr-only" data-announce>
        {`${texts.schemes}: ${format.figure(figure('schemes'))}. ${texts.support}: ${format.figureWithUnit(figure('support'))}.`}
      </p>
      <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3 mt-6" aria-label={texts.headline}>
        <Headline view={view} term="scheme" figure={figure('schemes')} label={texts.schemes} note={split('schemes')} />
        <Headline view={view} term="support" figure={figure('support')} label={texts.support} note={split('support')} />
        <Headline
          view={view}
          term="counterpart"
          narrowed={!whole}
          figure={figure('counterpart')}
          label={texts.counterpart}
        />
        <Headline
          view={view}
          term="total_capital"
          narrowed={!whole}
          figure={figure('total_capital')}
          label={texts.totalCapital}
          note={
            whole && (
              <RichText
                text={texts.stateShare}
                values={{ share: <FigureLink view={view} figure={figure('state_share')} /> }}
              />
            )
          }
        />
        {!whole && (
          <Headline
            view={view}
            term="leverage_ratio"
            narrowed
            figure={figure('leverage_ratio')}
            label={messages.vocabulary.measure.leverage_ratio}
          />
        )}
        {showsPart ? (
          <Headline
            view={view}
            term="jobs"
            figure={jobsItemised}
            label={texts.jobsItemised}
            note={
              <>
                {texts.jobsNote} <FigureLink view={view} figure={jobs} />
              </>
            }
          />
        ) : (
          <Headline view={view} term="jobs" narrowed={!whole} figure={jobs} label={texts.jobs} />
        )}
        {fairs && attendances && (
          <Headline
            view={view}
            term="fair_attendances"
            figure={attendances}
            label={texts.fairs}
            note={<RichText text={texts.fairsAt} values={{ fairs: <FigureLink view={view} figure={fairs} /> }} />}
          />
        )}
      </dl>
    </>
  );
}

interface HeadlineProps {
  readonly view: View;
  /** The word that the label is, to explain it. */
  readonly term: TermId;
  /** Under a selection: a number that is missing is missing because no source splits it so. */
  readonly narrowed?: boolean;
  readonly figure: Figure;
  readonly label: string;
  readonly note?: ReactNode;
}

function Headline({ view, figure, label, note, term, narrowed = false }: HeadlineProps) {
  return (
    <div className="border-t border-rule pt-3">
      <dt className="text-muted text-[0.94rem] leading-snug">
        <GlossaryTerm view={view} term={term}>
          {label}
        </GlossaryTerm>
      </dt>
      <dd>
        <span className="block text-2xl font-bold leading-tight" data-headline={figure.cell.measure}>
          <FigureLink view={view} figure={figure} withUnit />
        </span>
        {narrowed && figure.value === null && (
          <span className="text-[0.88rem] text-muted">{view.messages.charts.notSplit}</span>
        )}
        {note && <span className="text-[0.88rem] text-muted">{note}</span>}
      </dd>
    </div>
  );
}
