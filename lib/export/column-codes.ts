import { margin, unplaced } from '@/lib/domain/cell';
import { periodKey, periodYears } from '@/lib/domain/period';
import type { Bilingual } from '@/lib/domain/publication';
import type { Report } from '@/lib/domain/report';
import { shownPeriods } from '@/lib/domain/shown-periods';
import { formatFor } from '@/lib/format/format';
import { type Messages, messagesFor } from '@/lib/i18n/messages';
import { bases } from '@/lib/vocabulary/basis';
import { categoriesWithRemainder } from '@/lib/vocabulary/category';
import { measureCodes, units } from '@/lib/vocabulary/measure';
import { programmes } from '@/lib/vocabulary/programme';
import { schemeStatuses } from '@/lib/vocabulary/scheme-status';
import { sourceKinds } from '@/lib/vocabulary/source-kind';
import type { ColumnId } from './column-id';
import type { FileDatasetId } from './datasets';
import type { DescribedCode } from './described-table';
import { inEachLanguage } from './in-each-language';
import { totalCode } from './total-code';

const named = <Code extends string>(
  codes: readonly Code[],
  namesOf: (messages: Messages) => Readonly<Record<Code, string>>,
): readonly DescribedCode[] =>
  codes.map((code) => ({ code, name: inEachLanguage((locale) => namesOf(messagesFor(locale))[code]) }));

const one = (code: string, name: Bilingual): DescribedCode => ({ code, name });
const missing = one(
  unplaced,
  inEachLanguage((locale) => messagesFor(locale).vocabulary.basis.not_published),
);
const everything = one(
  margin,
  inEachLanguage((locale) => messagesFor(locale).files.all),
);
const total = one(
  totalCode,
  inEachLanguage((locale) => messagesFor(locale).files.total),
);

/** What a column of codes holds in a table beside the codes of its vocabulary. */
const further: Readonly<Record<FileDatasetId, readonly DescribedCode[]>> = {
  schemes: [],
  summary: [total],
  figures: [everything],
  sources: [],
};

const districtsOf = ({ publication }: Report): readonly DescribedCode[] =>
  publication.dataset.districts.map(({ code, name }) => one(code, { vi: name, en: name }));

const timesOf = ({ publication, closure }: Report, id: 'period' | 'year'): readonly DescribedCode[] => {
  const { period } = publication.dataset;
  const times =
    id === 'period'
      ? shownPeriods(closure, period)
      : Array.from({ length: periodYears(period) }, (_, index) => ({
          from: period.from + index,
          to: period.from + index,
        }));
  return [
    ...times.map((time) =>
      one(
        periodKey(time),
        inEachLanguage((locale) => formatFor(locale).period(time)),
      ),
    ),
    ...(closure.register?.hasUndated ? [missing] : []),
  ];
};

/** Every code that the cells of a table's column may hold, in display order; `null` where they hold no codes. */
export function columnCodes(report: Report, table: FileDatasetId, id: ColumnId): readonly DescribedCode[] | null {
  switch (id) {
    case 'programme':
      return [...named(programmes, ({ vocabulary }) => vocabulary.programme), ...further[table]];
    case 'category':
      return [...named(categoriesWithRemainder, ({ vocabulary }) => vocabulary.category), ...further[table]];
    case 'district':
      return [...districtsOf(report), ...(table === 'schemes' ? [] : [missing]), ...further[table]];
    case 'period':
      return [...timesOf(report, id), ...further[table]];
    case 'year':
      return table === 'summary' ? [...timesOf(report, id), ...further[table]] : null;
    case 'status':
      return named(schemeStatuses, ({ vocabulary }) => vocabulary.status);
    case 'kind':
      return named(sourceKinds, ({ vocabulary }) => vocabulary.sourceKind);
    case 'measure':
      return named(measureCodes, ({ vocabulary }) => vocabulary.measure);
    case 'unit':
      return named(units, ({ files }) => files.units);
    case 'basis':
    case 'schemes_basis':
    case 'support_basis':
    case 'counterpart_basis':
    case 'leverage_basis':
    case 'jobs_basis':
      return named(bases, ({ vocabulary }) => vocabulary.basis);
    default:
      return null;
  }
}
