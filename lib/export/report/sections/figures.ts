import type { Figure } from '@/lib/domain/figure';
import { listedFigures } from '@/lib/domain/listed-figures';
import { figureName } from '@/lib/format/cell-name';
import { plainLine } from '@/lib/format/plain-line';
import { measureCodes } from '@/lib/vocabulary/measure';
import { formulaRuns } from '../formula-runs';
import type { Printer } from '../printer';
import type { Block, Table, TableRow } from '../report-model';
import { textRuns } from '../text-runs';

/** More than these are a file to be searched rather than read. */
const mostPrinted = 200;

/** What each figure rests on: the sentence of a source or the formula; a register's sums are told by their rows, elsewhere. */
export function figuresSection(printer: Printer): readonly Block[] {
  const { view, report, address } = printer;
  const { printedReport: texts, vocabulary } = view.messages;
  const { count } = view.format;
  const listed = listedFigures(report);
  const stated = listed.filter(({ basis }) => basis === 'published').slice(0, mostPrinted);
  const derived = report.closure.register ? [] : listed.filter(({ basis }) => basis === 'derived');
  const written = derived.filter(({ value }) => value !== 0).slice(0, mostPrinted);
  const zeros = derived.filter(({ value }) => value === 0).length;
  const missing = report.closure.register ? [] : listed.filter(({ basis }) => basis === 'not_published');
  return [
    { kind: 'section', text: texts.figuresTitle },
    ...(stated.length + written.length > 0
      ? [{ kind: 'paragraph', runs: textRuns(texts.unit(vocabulary.unit.vnd)) } as const]
      : []),
    ...(stated.length > 0
      ? [{ kind: 'heading', text: texts.quotesTitle } as const, ...quoteTables(printer, stated)]
      : []),
    ...(written.length > 0
      ? [{ kind: 'heading', text: texts.derivedTitle } as const, formulaTable(printer, written)]
      : []),
    ...(zeros > 0 ? [{ kind: 'note', runs: textRuns(texts.derivedZeros(count(zeros))) } as const] : []),
    ...(missing.length > 0
      ? ([{ kind: 'heading', text: texts.notPublishedTitle }, notPublished(printer, missing)] as const)
      : []),
    { kind: 'paragraph', runs: [{ text: `${texts.allFigures}\n` }, address(view.href('/figures'))] },
  ];
}

/** For each document a table: its sentences, and the figures that each states. */
function quoteTables({ view, figure, report }: Printer, figures: readonly Figure[]): readonly Table[] {
  const { figures: texts, quote } = view.messages;
  return report.publication.sources.flatMap((source): readonly Table[] => {
    const told = figures.flatMap((each) =>
      each.statement?.sourceId === source.id ? [{ each, sentence: each.statement.quote }] : [],
    );
    if (told.length === 0) return [];
    const rows = told.map(({ each, sentence }, index): TableRow => {
      const isSame = told[index - 1]?.sentence === sentence;
      const next = told.findIndex((other, place) => place > index && other.sentence !== sentence);
      const span = (next === -1 ? told.length : next) - index;
      return {
        kind: 'plain',
        cells: [
          isSame ? [] : [{ text: quote(plainLine(sentence)), lang: 'vi' }],
          textRuns(figureName(view, each)),
          [figure(each)],
        ],
        spans: [isSame ? 0 : span, 1, 1],
      };
    });
    return [
      {
        kind: 'table',
        caption: plainLine(source.title),
        isDense: true,
        columns: [
          { title: texts.columns.sentence, align: 'start', share: 10 },
          { title: texts.columns.name, align: 'start', share: 9 },
          { title: texts.columns.figure, align: 'end', share: null },
        ],
        rows,
      },
    ];
  });
}

function formulaTable(printer: Printer, figures: readonly Figure[]): Table {
  const { view, figure } = printer;
  const { columns } = view.messages.figures;
  return {
    kind: 'table',
    caption: null,
    isDense: true,
    columns: [
      { title: columns.name, align: 'start', share: 10 },
      { title: columns.formula, align: 'start', share: 8 },
      { title: columns.figure, align: 'end', share: null },
    ],
    rows: figures.map((each) => ({
      kind: 'plain',
      cells: [textRuns(figureName(view, each)), formulaRuns(printer, each), [figure(each)]],
    })),
  };
}

/** What a reader would look for and does not find, by measure. */
function notPublished({ view }: Printer, figures: readonly Figure[]): Block {
  const { vocabulary, overview } = view.messages;
  const nameOf = ({ cell: { programme, category } }: Figure): string =>
    programme ? vocabulary.programme[programme] : category ? vocabulary.category[category] : overview.narrow.all;
  return {
    kind: 'facts',
    items: measureCodes.flatMap((measure) => {
      const of = figures.filter(({ cell }) => cell.measure === measure);
      if (of.length === 0) return [];
      const names = of.map(nameOf).map((name, index) => (index === 0 ? name : lowerFirst(name)));
      return [{ term: vocabulary.measure[measure], runs: textRuns(names.join('; ')) }];
    }),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
