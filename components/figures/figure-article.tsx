import { ShareFigure } from '@/components/share/share-figure';
import { RichText } from '@/components/ui/rich-text';
import type { Derivation, Figure, Premise } from '@/lib/domain/figure';
import { isExact } from '@/lib/domain/figure';
import type { Report } from '@/lib/domain/report';
import { isSelection } from '@/lib/domain/select-figure';
import { figureName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';
import type { Measure } from '@/lib/vocabulary/measure';
import { caveatText } from './caveat-text';
import { DerivationTree } from './derivation-tree';
import { FigureLink } from './figure-link';
import { Formula, formulaTerms } from './formula';
import { Quote } from './quote';

interface FigureArticleProps {
  readonly view: View;
  readonly report: Report;
  readonly figure: Figure;
}

/** Measures that are unknown wherever the establishments' own capital is. */
const needsCounterpart: readonly Measure[] = ['counterpart', 'total_capital', 'leverage_ratio', 'state_share'];

/** Where one number comes from: its value, basis and bounds; its sentence or its derivation. */
export function FigureArticle({ view, report, figure }: FigureArticleProps) {
  const { messages, format } = view;
  const texts = messages.figures.article;
  const ways = isSelection(figure) ? [] : report.closure.ways(figure.cell).filter((way) => way.id !== figure.id);
  return (
    <article data-figure-article className="prose">
      <h1 className="text-xl">{figureName(view, figure)}</h1>
      <p className="text-3xl font-bold tabular" data-figure-value={figure.value ?? ''}>
        {format.figureWithUnit(figure)}
      </p>
      <dl className="grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt className="text-muted">{texts.basis}</dt>
        <dd>
          {messages.vocabulary.basis[figure.basis]}
          {figure.statement && ` – ${messages.vocabulary.qualifier[figure.statement.qualifier]}`}
        </dd>
        {figure.value !== null && (
          <>
            <dt className="text-muted">{texts.bounds}</dt>
            <dd>{boundsText(view, figure)}</dd>
          </>
        )}
        <dt className="text-muted">{texts.id}</dt>
        <dd>
          <code className="wrap-anywhere text-[0.9em]">{figure.id}</code>
        </dd>
      </dl>
      {figure.statement && (
        <section>
          <h2>{texts.sentence}</h2>
          <Quote view={view} report={report} statement={figure.statement} />
        </section>
      )}
      {figure.derivation && (
        <section>
          <h2>{figure.basis === 'register' ? texts.summing : texts.derivation}</h2>
          {figure.derivation.rule !== 'register_sum' && <p>{messages.figures.rule[figure.derivation.rule]}</p>}
          {figure.derivation.rule === 'premise' ? (
            <PremiseZero view={view} report={report} figure={figure} derivation={figure.derivation} />
          ) : (
            <p className="text-lg">
              <Formula view={view} closure={report.closure} figure={figure} /> ={' '}
              <strong>{format.figureWithUnit(figure)}</strong>
            </p>
          )}
          {figure.derivation.premiseIds.map((id) => {
            const premise = report.publication.premises.find((candidate) => candidate.id === id);
            return premise && <p key={id}>{premiseText(view, premise)}</p>;
          })}
          {figure.derivation.caveats.map((caveat) => (
            <p key={caveat} className="bg-warning-soft text-ink px-3 py-2">
              {caveatText(view, report, figure, caveat)}
            </p>
          ))}
          {figure.derivation.terms.length > 0 && <h3>{texts.steps}</h3>}
          <DerivationTree view={view} report={report} figure={figure} />
        </section>
      )}
      {figure.value === null && (
        <section>
          <p>{texts.notPublished}</p>
          {needsCounterpart.includes(figure.cell.measure) && !report.closure.register && <p>{texts.cannotSplit}</p>}
          <p>{texts.whatIsNeeded}</p>
          <ul>
            <li>{texts.neededStatement}</li>
            <li>{texts.neededParts}</li>
            <li>{texts.neededRegister}</li>
          </ul>
        </section>
      )}
      {ways.length > 0 && (
        <section>
          <h2>{texts.otherWays}</h2>
          <p>{texts.otherWaysNote}</p>
          <ul>
            {ways.map((way) => (
              <li key={way.id}>
                <FigureLink view={view} figure={way} withUnit />{' '}
                <span className="text-muted">({messages.vocabulary.basis[way.basis].toLowerCase()})</span>{' '}
                <Formula view={view} closure={report.closure} figure={way} />
                <Difference view={view} figure={figure} way={way} />
                {way.statement && <Quote view={view} report={report} statement={way.statement} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <ShareFigure view={view} report={report} figure={figure} />
    </article>
  );
}

function premiseText(view: View, premise: Premise): string {
  return view.messages.figures.premise[premise.kind];
}

/** By how much another way to a figure differs from the one that is shown. */
function Difference({ view, figure, way }: Pick<FigureArticleProps, 'view' | 'figure'> & { readonly way: Figure }) {
  if (figure.value === null || way.value === null || figure.value === way.value) return null;
  const difference = view.format.numberWithUnit(Math.abs(figure.value - way.value), figure.unit);
  const { less, more } = view.messages.figures.article;
  return <span className="text-muted"> {way.value < figure.value ? less(difference) : more(difference)}</span>;
}

function boundsText(view: View, figure: Figure): string {
  const texts = view.messages.figures.article;
  const number = (value: number) => view.format.numberWithUnit(value, figure.unit);
  if (isExact(figure)) return texts.boundsExact;
  if (figure.lower !== null && figure.upper !== null)
    return texts.boundsBetween(number(figure.lower), number(figure.upper));
  if (figure.lower !== null) return texts.boundsAtLeast(number(figure.lower));
  if (figure.upper !== null) return texts.boundsAtMost(number(figure.upper));
  return texts.boundsUnknown;
}

/** A zero that is a reading of a sentence: what the sentence counts is all there is. */
function PremiseZero({ view, report, figure, derivation }: FigureArticleProps & { readonly derivation: Derivation }) {
  const [counted] = formulaTerms(report.closure, derivation);
  if (!counted) return null;
  return (
    <p className="text-lg">
      <RichText
        text={view.messages.figures.article.premiseZero}
        values={{
          counted: <FigureLink view={view} figure={counted.figure} />,
          zero: <strong>{view.format.figure(figure)}</strong>,
        }}
      />
    </p>
  );
}
