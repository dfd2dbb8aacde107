import { plainLine } from '@/lib/format/plain-line';
import type { Printer } from '../printer';
import type { Block, Runs } from '../report-model';
import { textRuns } from '../text-runs';

/** Each document: who published it, where and when, what it covers, what to know of it. */
export function sourcesSection({ view, report }: Printer): readonly Block[] {
  const { messages, format, locale } = view;
  const { sources: texts, vocabulary } = messages;
  const { sources } = report.publication;
  const inVietnamese = (text: string): Runs => [{ text: plainLine(text), lang: 'vi' }];
  return [
    { kind: 'section', text: texts.title },
    { kind: 'paragraph', runs: textRuns(texts.intro(format.count(sources.length))) },
    ...sources.flatMap((source): readonly Block[] => [
      { kind: 'heading', text: plainLine(source.title), lang: 'vi' },
      {
        kind: 'facts',
        items: [
          { term: texts.kind, runs: textRuns(vocabulary.sourceKind[source.kind]) },
          ...(source.author ? [{ term: texts.author, runs: inVietnamese(source.author) }] : []),
          {
            term: texts.publisher,
            runs: source.publisher ? inVietnamese(source.publisher) : textRuns(texts.notRecorded),
          },
          {
            term: texts.publishedOn,
            runs: textRuns(source.publishedOn ? format.date(source.publishedOn) : texts.undated),
          },
          { term: texts.scope, runs: textRuns(plainLine(source.scope[locale])) },
          { term: texts.note, runs: textRuns(plainLine(source.note[locale])) },
          ...(source.url ? [{ term: texts.address, runs: [{ text: source.url, href: source.url }] }] : []),
        ],
      },
    ]),
  ];
}
