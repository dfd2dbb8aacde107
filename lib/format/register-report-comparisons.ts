import type { PublishedComparison, RegisterReport } from '@/lib/domain/register-report';
import { measureTraits } from '@/lib/vocabulary/measure';
import type { ProblemView } from './problem-text';

function publishedText({ messages, format }: ProblemView, { measure, published }: PublishedComparison): string {
  const { value, lower, upper } = published;
  const number = (amount: number) => format.numberWithUnit(amount, measureTraits(measure).unit);
  if (value === lower && value === upper) return number(value);
  if (lower !== null && upper !== null) {
    return messages.figure.between(format.number(lower, measureTraits(measure).unit), number(upper));
  }
  return lower === null ? messages.figure.about(number(value)) : messages.figure.atLeast(number(lower));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function lineOf(view: ProblemView, comparison: PublishedComparison): string {
  const { vocabulary, check, figure, reconciliation } = view.messages;
  const { measure, programme, category, period, sum, isAtLeast, verdict } = comparison;
  const name = [
    vocabulary.measure[measure],
    ...(programme === null ? [] : [vocabulary.programme[programme]]),
    ...(category === null ? [] : [vocabulary.category[category]]),
    view.format.period(period),
  ].join(', ');
  const text = view.format.numberWithUnit(sum, measureTraits(measure).unit);
  return `  ${check.report.againstLine(
    name,
    publishedText(view, comparison),
    isAtLeast ? figure.atLeast(text) : text,
    lowerFirst(reconciliation.verdict[verdict]),
  )}`;
}

/** The register beside every published figure, and beside each derived one that it contradicts; the others are counted. */
export function registerComparisonLines(
  view: ProblemView,
  { againstPublished, changes, dataset }: RegisterReport,
): string[] {
  const { report } = view.messages.check;
  const shown = againstPublished.filter(({ basis, verdict }) => basis === 'published' || verdict === 'contradicts');
  const others = againstPublished.length - shown.length;
  const counted = (count: number) => view.format.count(count);
  return [
    ...(shown.length > 0 ? ['', report.againstPublished, ...shown.map((each) => lineOf(view, each))] : []),
    ...(others > 0 ? [`  ${report.againstOthers(counted(others))}`] : []),
    ...(changes === null || dataset.isNew
      ? []
      : ['', report.changes(counted(changes.added), counted(changes.kept), counted(changes.removed.length))]),
  ];
}
