import { noteText } from '@/lib/format/note-text';
import { plainLine } from '@/lib/format/plain-line';
import type { Printer } from '../printer';
import type { ReportContent, Runs } from '../report-model';
import { textRuns } from '../text-runs';

/** The first page: what the report is about, its main finding, and what it is made from. */
export function cover(printer: Printer): ReportContent['cover'] {
  const { view, report, address, sentence, figure } = printer;
  const { messages, format, locale } = view;
  const { overview, printedReport: texts, datasets } = messages;
  const { dataset, release, sources, schemes } = report.publication;
  const { period, province, agency, coverage } = dataset;
  const leverage = report.closure.at({ measure: 'leverage_ratio', programme: null, category: null, period });
  const isStated = leverage.basis === 'published';
  const computed = isStated && report.closure.ways(leverage.cell).find(({ basis }) => basis === 'derived');
  const bare = {
    ...figure(leverage),
    ...(isStated && leverage.value !== null ? { text: format.number(leverage.value, leverage.unit) } : {}),
  };
  const note = noteText(locale, release.note);
  const noteRuns: Runs = [{ text: plainLine(note.text), ...(note.lang && { lang: note.lang }) }];
  return {
    kind: texts.kind,
    title: messages.site.datasetTitle(province, format.period(period)),
    lead: leverage.value === null ? [] : sentence(overview.leverage, { leverage: bare }),
    leadNote: computed ? sentence(overview.leverageNote, { published: leverage, computed }) : [],
    paragraphs: [textRuns(overview.lede[coverage](province)), noteRuns, textRuns(texts.notOfAgency)],
    facts: [
      { term: texts.agency, runs: textRuns(plainLine(agency[locale])) },
      {
        term: texts.release,
        runs: textRuns(texts.releaseOf(format.count(release.number), format.date(release.publishedAt))),
      },
      { term: texts.sources, runs: textRuns(texts.documents(format.count(sources.length))) },
      { term: texts.coverage, runs: textRuns(datasets.coverage[coverage](format.count(schemes.length))) },
      { term: texts.address, runs: [address(view.href())] },
    ],
    contents: texts.contents,
  };
}
