import { type Identity, identityKinds } from '@/lib/domain/reconciliation';
import { cellName } from '@/lib/format/cell-name';
import type { Printer } from '../printer';
import type { Block, Runs, Table } from '../report-model';
import { textRuns } from '../text-runs';
import { remainderNote } from './remainder-note';

/** So many checks can be read; of more, those that contradict come first. */
const mostPrinted = 40;

/** What must add up and whether it does: the count by kind, what contradicts, and the checks that could have failed. */
export function reconciliationSection(printer: Printer): readonly Block[] {
  const { view, report, address } = printer;
  const { reconciliation: texts, printedReport } = view.messages;
  const { count } = view.format;
  const { identities } = report;
  const contradicting = identities.filter(({ verdict }) => verdict === 'contradicts');
  const found = contradicting.length === 0 ? texts.noContradictions : texts.contradictions(count(contradicting.length));
  const independent = identities.filter(({ isIndependent }) => isIndependent);
  const printed = independent
    .toSorted((a, b) => Number(b.verdict === 'contradicts') - Number(a.verdict === 'contradicts'))
    .slice(0, mostPrinted);
  return [
    { kind: 'section', text: texts.title },
    { kind: 'paragraph', runs: textRuns(texts.intro) },
    {
      kind: 'paragraph',
      runs: [
        {
          text: `${texts.summary(count(identities.length - contradicting.length), count(identities.length))} ${found}`,
          isStrong: true,
        },
      ],
    },
    { kind: 'paragraph', runs: textRuns(texts.independence) },
    ...contradictions(printer),
    ...(new Set(identities.map(({ kind }) => kind)).size > 1 ? [countsByKind(printer)] : []),
    ...remainderNote(printer),
    ...(printed.length > 0 ? [identityTable(printer, printed)] : []),
    {
      kind: 'note',
      runs: [
        { text: `${printedReport.reconciliationMore(count(printed.length), count(identities.length))}\n` },
        address(view.href('/reconciliation')),
      ],
    },
  ];
}

function contradictions({ view, report, figure }: Printer): readonly Block[] {
  return report.closure.contradictions.map(({ cell, first, second }) => ({
    kind: 'warning',
    runs: [
      { text: `${view.messages.reconciliation.contradictionTitle}. ${cellName(view, cell)}: ` },
      figure(first, true),
      { text: ' ≠ ' },
      figure(second, true),
    ],
  }));
}

function countsByKind({ view, report }: Printer): Table {
  const { reconciliation: texts, printedReport } = view.messages;
  const { count } = view.format;
  const row = (kind: 'plain' | 'total', name: string, of: readonly Identity[]) => {
    const wrong = of.filter(({ verdict }) => verdict === 'contradicts').length;
    const numbers = [of.length, of.length - wrong, wrong].map((number) => textRuns(count(number)));
    return { kind, cells: [textRuns(name), ...numbers] };
  };
  const kinds = identityKinds
    .map((kind) => ({ kind, of: report.identities.filter((identity) => identity.kind === kind) }))
    .filter(({ of }) => of.length > 0);
  return {
    kind: 'table',
    caption: printedReport.reconciliationCounts,
    columns: [
      { title: '', align: 'start', share: 1 },
      { title: printedReport.checks, align: 'end', share: null },
      { title: printedReport.agreeing, align: 'end', share: null },
      { title: printedReport.contradicting, align: 'end', share: null },
    ],
    rows: [
      ...kinds.map(({ kind, of }) => row('plain', texts.kind[kind], of)),
      row('total', view.messages.total, report.identities),
    ],
  };
}

/** What is compared, its terms, the difference, the verdict. */
function identityTable(printer: Printer, identities: readonly Identity[]): Table {
  const { view } = printer;
  const { reconciliation: texts, printedReport } = view.messages;
  const isOpen = ({ kind, verdict }: Identity) =>
    kind === 'register_and_published' && verdict === 'consistent_with_bounds';
  const verdictOf = (identity: Identity) =>
    isOfFullRegister(identity) ? texts.registerVerdict[identity.verdict] : texts.verdict[identity.verdict];
  const difference = (identity: Identity): string =>
    identity.difference === null || (isOpen(identity) && !isOfFullRegister(identity))
      ? '–'
      : view.format.number(identity.difference, identity.left.unit);
  return {
    kind: 'table',
    caption: printedReport.reconciliationTable,
    isDense: true,
    columns: [
      { title: texts.columns.identity, align: 'start', share: 9 },
      { title: texts.columns.terms, align: 'start', share: 9 },
      { title: texts.columns.difference, align: 'end', share: null },
      { title: texts.columns.verdict, align: 'start', share: 5 },
    ],
    rows: identities.map((identity) => ({
      kind: 'plain',
      cells: [
        textRuns(cellName(view, identity.left.cell)),
        termRuns(printer, identity, isOpen(identity) ? '≥' : '='),
        textRuns(difference(identity)),
        [{ text: verdictOf(identity), ...(identity.verdict === 'contradicts' && { isStrong: true as const }) }],
      ],
    })),
  };
}

/** A list that published figures count is told by its rows; the sums of a full register are figures themselves. */
const isOfFullRegister = ({ kind, right }: Identity): boolean =>
  kind === 'register_and_published' && right.every(({ figure }) => !figure.id.startsWith('register.'));

function termRuns({ view, figure: printed }: Printer, { left, right, kind }: Identity, relation: string): Runs {
  const { count } = view.format;
  const term = (figure: Identity['left']) => {
    // Sums over listed rows, and amounts of one scheme, have no page of their own.
    if (!figure.id.startsWith('register.') && !figure.id.split('.')[0]?.includes('-')) return printed(figure);
    const text = figure.value === null ? view.format.figure(figure) : view.format.number(figure.value, figure.unit);
    return { text, basis: figure.basis };
  };
  const written = right.filter(({ figure }, index) => index === 0 || figure.value !== 0);
  const zeros = right.length - written.length;
  return [
    term(left),
    { text: ` ${relation} ` },
    ...written.flatMap(({ sign, figure }, index) => [
      ...(index > 0 ? [{ text: kind === 'ratio' ? ' ÷ ' : sign === 1 ? ' + ' : ' − ' }] : []),
      term(figure),
    ]),
    ...(zeros > 0 ? [{ text: ` (${view.messages.figures.article.zeros(count(zeros))})` }] : []),
  ];
}
