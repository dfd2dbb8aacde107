import { foldedSums } from '@/lib/domain/folded-sums';
import { type RegisterSums, type ReportedAmount, reportedAmounts, type SumsOf } from '@/lib/domain/register-report';
import type { ProblemView } from './problem-text';

/** Letters as a terminal counts them: a composed letter with its marks is one. */
const width = (text: string): number => [...text.normalize('NFC')].length;

/** Rows of cells with columns of equal width: the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, width(row[column] ?? '')), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat((widths[column] ?? 0) - width(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
}

function cellsOf({ messages, format }: ProblemView, name: string, sums: SumsOf<unknown>): string[] {
  const amount = (key: ReportedAmount): string => {
    const { value, known, of } = sums[key];
    if (value === null) return messages.figure.notPublished;
    const text = format.number(value, key === 'jobs' ? 'count' : 'vnd');
    return known === of ? text : `${text} (${format.count(known)})`;
  };
  return [name, format.count(sums.schemes), ...reportedAmounts.map(amount)];
}

/** The sums of a register as tables of text: by programme, type, year and district, each ending with the whole. */
export function registerSumTables(view: ProblemView, sums: RegisterSums): string[] {
  const { report, amounts } = view.messages.check;
  const { programme, category } = view.messages.vocabulary;
  const table = <Key>(title: string, groups: readonly SumsOf<Key | null>[], nameOf: (key: Key) => string): string[] => {
    const head = ['', report.schemesColumn, ...reportedAmounts.map((key) => amounts[key])];
    const { shown, others } = foldedSums(groups);
    const rows = shown.map((group) => cellsOf(view, group.key === null ? report.blank : nameOf(group.key), group));
    const rest = others && [cellsOf(view, report.otherGroups(view.format.count(others.count)), others.sums)];
    const lines = aligned([head, ...rows, ...(rest ?? []), cellsOf(view, report.total, sums.all)]);
    return ['', `${title} (${report.sumsUnit})`, ...lines.map((line) => `  ${line}`)];
  };
  return [
    ...table(report.sums.programme, sums.programme, (key) => programme[key]),
    ...table(report.sums.category, sums.category, (key) => category[key]),
    ...table(report.sums.year, sums.year, String),
    ...table(report.sums.district, sums.district, String),
  ];
}
