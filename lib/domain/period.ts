/** Whole calendar years, both ends included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** `2017-2021`, or `2021` for a single year. */
export const periodKey = (period: Period): string =>
  period.from === period.to ? String(period.from) : `${period.from}-${period.to}`;

/** The number of years a period covers. */
export const periodYears = (period: Period): number => period.to - period.from + 1;

export const samePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;
