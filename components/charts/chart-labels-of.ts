import { unplaced } from '@/lib/domain/cell';
import type { RowCode } from '@/lib/domain/charts/chart-model';
import type { View } from '@/lib/format/view';
import { measureTraits } from '@/lib/vocabulary/measure';
import { type Programme, programmes } from '@/lib/vocabulary/programme';
import type { ChartLabels } from './chart-labels';

const isProgramme = (code: string): code is Programme => (programmes as readonly string[]).includes(code);
const isDistrict = (code: RowCode): code is `d-${string}` => code.startsWith('d-');
const isYear = (code: RowCode): code is `y-${number}` => code.startsWith('y-');

/** An axis counts in the plural. */
const many = 2;

/** A chart's texts in the reader's language. */
export function chartLabelsOf({ messages, format, districts }: View): ChartLabels {
  const { vocabulary, charts } = messages;
  const series: ChartLabels['series'] = (code) => {
    if (code === 'counterpart') return charts.establishments;
    if (code === 'all') return '';
    return vocabulary.programme[code];
  };
  return {
    series,
    row: (code) => {
      if (code === 'total_capital') return vocabulary.measure.total_capital;
      if (code === 'undated') return charts.undated;
      if (isYear(code)) return code.slice(2);
      if (isDistrict(code)) {
        const district = code.slice(2);
        return district === unplaced
          ? charts.unplaced
          : (districts.find((known) => known.code === district)?.name ?? district);
      }
      return isProgramme(code) ? vocabulary.programme[code] : vocabulary.category[code];
    },
    scheme: ({ title, code }) => title ?? code,
    period: format.period,
    value: format.figure,
    valueWithUnit: format.figureWithUnit,
    basis: (figure) => vocabulary.basis[figure.basis].toLowerCase(),
    axisNumber: (measure, value) => format.number(value, measureTraits(measure).unit),
    unit: (measure) => vocabulary.unit[measureTraits(measure).unit] || vocabulary.counted[measure]?.(many) || '',
    square: (measure, value) => {
      const { unit } = measureTraits(measure);
      const counted = vocabulary.counted[measure]?.(value);
      return charts.keyArea(`${format.numberWithUnit(value, unit)}${counted ? ` ${counted}` : ''}`);
    },
    undated: (figure) => charts.undatedAmount(format.figureWithUnit(figure)),
    total: messages.total,
    marks: {
      solid: charts.keyPublished,
      register: charts.keyRegister,
      unplaced: charts.keyUnplaced,
      reference: charts.keyReference,
      hatched: charts.keyDerived,
      range: charts.keyBounds,
      remainder: charts.keyRemainder,
      blank: charts.keyNotPublished,
      scheme: charts.keyDatedScheme,
    },
  };
}
