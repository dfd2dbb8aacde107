import type { RegisterReport } from '@/lib/domain/register-report';
import type { Locale } from '@/lib/i18n/locales';
import { messagesFor } from '@/lib/i18n/messages';
import { formatFor } from './format';
import { plainLine } from './plain-line';
import type { ProblemView } from './problem-text';
import { registerBytes } from './register-report-bytes';
import { registerComparisonLines } from './register-report-comparisons';
import { areSomeCounted, registerProblemLines } from './register-report-problems';
import { registerSumTables } from './register-report-tables';
import { registerTotalLines } from './register-report-totals';

function headLines(view: ProblemView, { file, reading, dataset }: RegisterReport): string[] {
  const { check } = view.messages;
  const { report } = check;
  const { slug, isNew, province, period, agency, coverage } = dataset;
  const told = (text: string | null) => text ?? report.notKnown;
  const columns = reading?.columns.map(({ letter, id, heading }) => {
    const isAlone = reading.columns.filter((other) => other.id === id).length === 1;
    return `${letter}${isAlone ? '' : ` (${heading})`} = ${check.columns[id]}`;
  });
  return [
    report.file(plainLine(file.name), registerBytes(view, file.bytes)),
    ...(reading === null || reading.headerRow === null
      ? []
      : [
          ...(reading.sheets.length === 0 ? [] : [report.sheet(reading.sheets.map((name) => `“${name}”`).join(', '))]),
          report.headerRow(String(reading.headerRow)),
          report.columns((columns ?? []).join('; ')),
          report.unit(reading.unit === null ? report.notKnown : check.units[reading.unit]),
          report.schemes(view.format.count(reading.schemes)),
          report.dataset(told(slug), isNew && slug !== null),
          report.facts(told(province), period === null ? report.notKnown : view.format.period(period), told(agency)),
          report.coverage(coverage === null ? report.notKnown : check.coverage[coverage]),
        ]),
  ];
}

function problemLines(view: ProblemView, { problems }: RegisterReport, everyPlace: string | null): string[] {
  const { report } = view.messages.check;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (problems.length === 0) return ['', report.noProblems];
  return [
    ...(errors.length > 0
      ? ['', report.errors(view.format.count(errors.length)), ...registerProblemLines(view, errors)]
      : []),
    ...(warnings.length > 0
      ? ['', report.warnings(view.format.count(warnings.length)), ...registerProblemLines(view, warnings)]
      : []),
    ...(everyPlace !== null && areSomeCounted(problems) ? ['', report.everyPlace(everyPlace)] : []),
  ];
}

function verdictLine(view: ProblemView, { problems, mayBePublished }: RegisterReport): string {
  const { report } = view.messages.check;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = view.format.count(problems.length - errors);
  if (!mayBePublished) return report.mayNotBePublished(view.format.count(errors));
  return problems.length > 0 ? report.mayBePublishedWithWarnings(warnings) : report.mayBePublished;
}

const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * A report as lines of text: how the file was read, errors, warnings, sums, the file's own totals, the published ones,
 * and the verdict in the last line. Nothing in them commands a terminal or turns the direction of reading. Where problems
 * are only counted, `everyPlace` is named as the command that tells each of them.
 */
export function reportLines(locale: Locale, report: RegisterReport, everyPlace: string | null = null): string[] {
  const view: ProblemView = { messages: messagesFor(locale), format: formatFor(locale) };
  const lines = [
    ...headLines(view, report),
    ...problemLines(view, report, everyPlace),
    ...(report.sums === null || report.sums.all.schemes === 0 ? [] : registerSumTables(view, report.sums)),
    ...registerTotalLines(view, report),
    ...registerComparisonLines(view, report),
    '',
    verdictLine(view, report),
  ];
  return lines.map((line) => line.replace(unseen, ''));
}
