import type { CategoryOrRemainder } from '@/lib/vocabulary/category';
import type { Measure } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { Figure } from '../figure';
import type { Period } from '../period';
import { selectInPeriod } from '../select-in-period';
import type { ChartContext } from './chart-model';

/** The programmes that a chart shows, in display order. */
export const shownProgrammes = ({ selection }: ChartContext): readonly Programme[] =>
  selection.programmes.length === 0
    ? programmes
    : programmes.filter((programme) => selection.programmes.includes(programme));

interface Place {
  readonly measure?: Measure;
  readonly programme?: Programme;
  readonly category?: CategoryOrRemainder;
  readonly period?: Period;
  readonly district?: string;
  readonly undated?: true;
}

/** The figure of a place within the reader's selection; what the place leaves open follows the selection. */
export const narrow = ({ closure, selection, measure, period }: ChartContext, place: Place = {}): Figure =>
  selectInPeriod(
    closure,
    place.measure ?? measure,
    place.programme === undefined ? selection.programmes : [place.programme],
    place.category === undefined ? selection.categories : [place.category],
    { period: place.period ?? period, whole: period, district: place.district, undated: place.undated },
  );
