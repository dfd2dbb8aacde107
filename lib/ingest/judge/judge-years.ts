import type { Period } from '@/lib/domain/period';
import type { RegisterProblem } from '@/lib/domain/register-problem';
import type { RegisterReading, RegisterRow } from '../register/register-reading';
import { detail, error, placeIn, warning } from './judgement';

/** A plan is approved up to two years before its year, and work is accepted up to three after. */
const spans = { decidedOn: { before: 2, after: 1 }, acceptedOn: { before: 1, after: 3 } } as const;

function judgeDates(reading: RegisterReading, row: RegisterRow, years: Period): RegisterProblem[] {
  const problems: RegisterProblem[] = [];
  for (const column of ['decidedOn', 'acceptedOn'] as const) {
    const date = row[column];
    if (date === null) continue;
    const year = Number(date.slice(0, 4));
    if (year >= years.from - spans[column].before && year <= years.to + spans[column].after) continue;
    const details = [
      detail.date(date),
      detail.text(years.from === years.to ? `${years.from}` : `${years.from}–${years.to}`),
    ];
    problems.push(warning('date_implausible', { place: placeIn(reading, row, column), details }));
  }
  if (problems.length === 0 && row.decidedOn !== null && row.acceptedOn !== null && row.acceptedOn < row.decidedOn) {
    const details = [detail.date(row.acceptedOn), detail.date(row.decidedOn)];
    problems.push(warning('accepted_before_decided', { place: placeIn(reading, row, 'acceptedOn'), details }));
  }
  return problems;
}

/** Years that are missing or outside the period, and dates that do not fit them. */
export function judgeYears(reading: RegisterReading, period: Period | null): RegisterProblem[] {
  const hasYears = reading.rows.some(({ year }) => year !== null);
  // Where there is no such column, the reading has told so.
  const hasColumn = reading.columns.some(({ id }) => id === 'year');
  const none = hasColumn && !hasYears && reading.rows.length > 0 ? [warning('no_years')] : [];
  const misread = new Set(
    reading.problems.flatMap(({ code, place }) => (code === 'not_a_year' ? [`${place.row} ${place.sheet}`] : [])),
  );
  const problems = reading.rows.flatMap((row): RegisterProblem[] => {
    const place = placeIn(reading, row, 'year');
    if (row.year === null) {
      return [
        ...(hasYears && !misread.has(`${row.row} ${row.sheet}`)
          ? [warning('missing_year', { place, found: row.title ?? row.recipient })]
          : []),
        ...(period === null ? [] : judgeDates(reading, row, period)),
      ];
    }
    if (period !== null && (row.year < period.from || row.year > period.to)) {
      const details = [detail.ordinal(row.year), detail.ordinal(period.from), detail.ordinal(period.to)];
      return [error('year_outside_period', { place, found: String(row.year), details })];
    }
    return judgeDates(reading, row, { from: row.year, to: row.year });
  });
  return [...none, ...problems];
}
