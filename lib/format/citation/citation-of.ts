import type { Source } from '@/lib/domain/publication';
import type { Report } from '@/lib/domain/report';
import { figureName } from '../cell-name';
import { figureHref } from '../figure-href';
import { plainLine } from '../plain-line';
import { schemeHref } from '../scheme-href';
import { type View, viewOf } from '../view';
import type { Citation } from './citation';
import type { CitationSubject, CitedChart } from './citation-subject';
import { figureSourceIds } from './figure-source-ids';

/** How to cite something of a release. `origin`: what absolute addresses begin with, `https://example.org`. */
export function citationOf(shown: View, report: Report, subject: CitationSubject, origin: string): Citation {
  const { dataset, release, sources } = report.publication;
  // Whatever release the reader's address asks for, what is cited is the one that was seen.
  const view = viewOf(shown.locale, dataset, release.number);
  const { cite, site } = view.messages;
  const whole = marked(view, site.datasetTitle(dataset.province, view.format.period(dataset.period)));
  const isWhole = subject.kind === 'dataset';
  const sourceIds = sourceIdsOf(report, subject);
  const cited = sources.filter(({ id }) => sourceIds.includes(id));
  const named = cited.map((source) => sourceText(view, source));
  return {
    locale: view.locale,
    key: ['khuyen-cong-mo', dataset.slug, ...keyOf(subject), view.locale, `r${release.number}`]
      .join('_')
      .replace(/[^\w.+-]/g, '-'),
    author: site.name,
    title: isWhole ? whole : marked(view, plainLine(titleOf(view, subject))),
    partOf: isWhole ? null : whole,
    release: release.number,
    publishedAt: release.publishedAt,
    address: `${origin}${hrefOf(view, subject)}`,
    notes: [
      ...(view.mark === null ? [] : [view.mark.caption]),
      ...(isWhole ? [cite.agency(plainLine(dataset.agency[view.locale]))] : []),
      ...(named.length > 0 ? [cite.sources(named.join('; '))] : []),
    ],
    vietnamese: [
      ...(subject.kind === 'scheme' ? [subject.title] : []),
      ...cited.flatMap(({ title, author, publisher }) => [title, author, publisher]),
    ].flatMap((text) => (text === null ? [] : [plainLine(text)])),
  };
}

const marked = ({ mark }: View, text: string): string => (mark === null ? text : `${mark.prefix} ${text}`);

function keyOf(subject: CitationSubject): readonly string[] {
  if (subject.kind === 'figure') return [subject.figure.id];
  if (subject.kind === 'scheme') return [subject.scheme.code];
  return subject.kind === 'chart' ? [subject.id, subject.measure, ...subject.programmes, ...subject.categories] : [];
}

function titleOf(view: View, subject: Exclude<CitationSubject, { readonly kind: 'dataset' }>): string {
  const { cite, vocabulary } = view.messages;
  if (subject.kind === 'chart') return chartTitle(view, subject);
  if (subject.kind === 'scheme') return cite.scheme(subject.title, subject.scheme.code);
  const { figure } = subject;
  const name = figureName(view, figure);
  const value = view.format.figureWithUnit(figure);
  const basis = vocabulary.basis[figure.basis].toLowerCase();
  return figure.value === null ? `${name}: ${value}` : cite.figure(name, value, basis);
}

function chartTitle({ messages: { charts, vocabulary } }: View, { id, measure, ...chosen }: CitedChart): string {
  const filters = [
    ...chosen.programmes.map((code) => vocabulary.programme[code]),
    ...chosen.categories.map((code) => vocabulary.category[code]),
  ];
  return [`${charts.byId[id].title}: ${vocabulary.measure[measure]}`, ...filters].join(', ');
}

function hrefOf(view: View, subject: CitationSubject): string {
  if (subject.kind === 'figure') return figureHref(view, subject.figure.id);
  if (subject.kind === 'scheme') return schemeHref(view, subject.scheme.code);
  return subject.kind === 'chart' ? view.href(`#chart-${subject.id}`, subject.search) : view.href();
}

/** The documents that it rests on. */
function sourceIdsOf(report: Report, subject: CitationSubject): readonly string[] {
  if (subject.kind === 'dataset') return report.publication.sources.map(({ id }) => id);
  if (subject.kind === 'scheme') return subject.scheme.sourceIds;
  return subject.kind === 'chart' ? subject.sourceIds : figureSourceIds(report, subject.figure);
}

function sourceText(view: View, { title, author, publisher, publishedOn }: Source): string {
  const date = publishedOn === null ? null : view.format.date(publishedOn);
  return [author, view.messages.cite.source(title), publisher, date]
    .flatMap((part) => (part === null ? [] : [plainLine(part)]))
    .join(', ');
}
