import { chartParts } from '@/components/charts/chart-parts';
import { findingText } from '@/components/charts/finding';
import { pages } from '@/components/layout/pages';
import { schemeTitle } from '@/components/register/scheme-title';
import { chartsFor } from '@/lib/domain/charts/charts-for';
import type { Figure } from '@/lib/domain/figure';
import { findFigure } from '@/lib/domain/find-figure';
import { schemeWithCode } from '@/lib/domain/register/scheme-with-code';
import type { Report } from '@/lib/domain/report';
import { schemeFigure } from '@/lib/domain/scheme-figure';
import { figureName } from '@/lib/format/cell-name';
import type { View } from '@/lib/format/view';
import type { Measure } from '@/lib/vocabulary/measure';
import type { Card } from './card';
import type { CardId } from './card-id';

/** A number, what it measures and what it rests on: `Kinh phí hỗ trợ · Công bố`. */
const numberOf = (view: View, figure: Figure, notes: readonly string[]): Card['number'] => ({
  value: view.format.figureWithUnit(figure),
  note: notes.join(' · '),
  isKnown: figure.value !== null,
});

/** What a figure rests on, where it is known at all: its value says else that it is not published. */
const basisOf = ({ messages }: View, { value, basis }: Figure): readonly string[] =>
  value === null ? [] : [messages.vocabulary.basis[basis]];

type Told = Pick<Card, 'title' | 'path'> & Partial<Card>;

function pageCard(view: View, { publication, closure }: Report, page: keyof typeof pages): Told {
  const { dataset } = publication;
  const { nav, site } = view.messages;
  const description = site.description(dataset.province, view.format.period(dataset.period));
  const whole = (measure: Measure) => {
    const figure = closure.at({ measure, programme: null, category: null, period: dataset.period });
    return numberOf(view, figure, [view.messages.vocabulary.measure[measure], ...basisOf(view, figure)]);
  };
  const told = { title: nav[page], path: view.href(pages[page]) };
  if (page === 'overview') {
    const title = view.messages.overview.title(dataset.province, view.format.period(dataset.period));
    return { ...told, title, subject: null, number: whole('support') };
  }
  if (page === 'schemes') return { ...told, number: whole('schemes') };
  return { ...told, text: description };
}

function chartCard(view: View, report: Report, id: string): Told | null {
  const chart = chartsFor(report).find((each) => each.id === id);
  if (!chart) return null;
  const parts = chartParts(view, report, chart, { programme: [], category: [], measures: {} });
  return {
    subject: parts.subtitle,
    title: findingText(parts.finding, view),
    chart: parts.drawings,
    path: view.href(`#chart-${chart.id}`),
  };
}

function figureCard(view: View, { closure }: Report, id: string): Told | null {
  const figure = findFigure(closure, id);
  if (!figure) return null;
  const path = view.href(`/figures/${encodeURIComponent(figure.id)}`);
  return { title: figureName(view, figure), number: numberOf(view, figure, basisOf(view, figure)), path };
}

function schemeCard(view: View, { publication }: Report, code: string): Told | null {
  const scheme = schemeWithCode(publication.schemes, code);
  if (!scheme) return null;
  const figure = schemeFigure(scheme, 'support', publication.dataset.period);
  // A register lists its schemes' amounts: they are sums of nothing.
  const basis = figure.basis === 'register' ? [] : basisOf(view, figure);
  return {
    title: schemeTitle(view, scheme),
    number: numberOf(view, figure, [view.messages.vocabulary.measure.support, ...basis]),
    path: view.href(`/schemes/${encodeURIComponent(code)}`),
  };
}

function told(view: View, report: Report, card: CardId): Told | null {
  switch (card.kind) {
    case 'page':
      return pageCard(view, report, card.page);
    case 'chart':
      return chartCard(view, report, card.id);
    case 'figure':
      return figureCard(view, report, card.id);
    case 'scheme':
      return schemeCard(view, report, card.id);
  }
}

/** The card of a page of a dataset, or of one of its charts, figures or schemes; `null` where there is no such thing. */
export function datasetCard(view: View, report: Report, id: CardId): Card | null {
  const { province, period } = report.publication.dataset;
  const card = told(view, report, id);
  return (
    card && {
      warning: view.mark?.band ?? null,
      subject: view.messages.site.datasetTitle(province, view.format.period(period)),
      number: null,
      text: null,
      chart: null,
      ...card,
    }
  );
}
