import { type Period, periodKey, samePeriod } from '../period';
import type { Dataset } from '../publication';
import type { Report } from '../report';
import { shownPeriods } from '../shown-periods';
import type { ComparisonSide } from './comparison';

/** A side that a reader can choose. */
export interface SideChoice {
  /** As an address writes it: `lang-son`, or `lang-son:2017-2020` for a part of its period. */
  readonly id: string;
  readonly dataset: Dataset;
  readonly period: Period;
  readonly side: ComparisonSide;
}

/** Every side that the datasets have: the whole period of each, then the parts that its sources tell apart. */
export const sideChoices = (reports: readonly Report[]): readonly SideChoice[] =>
  reports.flatMap((report) => {
    const { dataset } = report.publication;
    const whole = dataset.period;
    const parts = shownPeriods(report.closure, whole).filter((period) => !samePeriod(period, whole));
    return [whole, ...parts].map((period) => ({
      id: samePeriod(period, whole) ? dataset.slug : `${dataset.slug}:${periodKey(period)}`,
      dataset,
      period,
      side: { report, period },
    }));
  });
